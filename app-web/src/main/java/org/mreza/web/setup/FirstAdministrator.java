package org.mreza.web.setup;

import java.util.List;
import org.mreza.domain.access.Grant;
import org.mreza.domain.account.EmailAddress;
import org.mreza.domain.account.GivenAccounts;
import org.mreza.domain.account.Invitation;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.frame.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Somebody must be the first to ask others in: {@code mreza.administrator-email} and {@code mreza.administrator-password}.
 * An account that is there already is left as it is.
 */
@Component
@ConditionalOnProperty("mreza.administrator-email")
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final GivenAccounts accounts;
    private final Environment environment;

    FirstAdministrator(GivenAccounts accounts, Environment environment) {
        this.accounts = accounts;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String typed = environment.getRequiredProperty("mreza.administrator-email");
        if (typed.isBlank()) return;
        EmailAddress email = EmailAddress.read(typed)
                .orElseThrow(() -> new StartRefused("MREZA_ADMINISTRATOR_EMAIL is no e-mail address"));
        Invitation administrator = new Invitation(email, "Administrator", Language.EN, List.of(Grant.administrator()));
        try {
            if (accounts.giveOnce(administrator, environment.getProperty("mreza.administrator-password", ""))) {
                LOG.info("The first administrator can sign in now; the password is best changed and unset here");
            }
        } catch (RuleBroken refused) {
            throw new StartRefused(
                    "MREZA_ADMINISTRATOR_PASSWORD is refused: 12 to 128 characters that nobody would guess", refused);
        }
    }
}
