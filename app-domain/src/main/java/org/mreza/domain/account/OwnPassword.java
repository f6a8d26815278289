package org.mreza.domain.account;

import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Service;

/** Changes one's own password. No transaction of its own: wrong tries stay counted. */
@Service
public class OwnPassword {

    private final Accounts accounts;
    private final SignInService signIn;
    private final PasswordService passwords;

    OwnPassword(Accounts accounts, SignInService signIn, PasswordService passwords) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.passwords = passwords;
    }

    /**
     * @param session the one that stays
     * @throws RuleBroken when the current password is wrong or the new one is refused
     */
    public void change(Actor actor, String current, String password, String session) {
        EmailAddress address =
                accounts.findById(actor.account()).orElseThrow(NotFound::new).email();
        if (!signIn.confirms(address, current)) throw RuleBroken.at("current", "account.password-wrong");
        passwords.replace(actor, password, session);
    }
}
