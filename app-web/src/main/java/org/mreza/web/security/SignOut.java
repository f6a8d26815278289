package org.mreza.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.account.AccountQueries;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.shared.AccountId;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Signing out, by POST: the session ends, and the browser forgets what it kept of our pages. */
@Component
class SignOut implements Customizer<LogoutConfigurer<HttpSecurity>>, LogoutHandler {

    private final AccountQueries accounts;
    private final Audit audit;

    SignOut(AccountQueries accounts, Audit audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    @Override
    public void customize(LogoutConfigurer<HttpSecurity> logout) {
        logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out").addLogoutHandler(this);
    }

    /** Runs before the actor of the request is known. */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        if (signedIn == null) return;
        accounts.actor(AccountId.of(signedIn.getName()), SessionFacts.acting(request.getSession(false)))
                .ifPresent(actor -> audit.signIn(actor, "SIGNED_OUT", Map.of("account", signedIn.getName())));
    }
}
