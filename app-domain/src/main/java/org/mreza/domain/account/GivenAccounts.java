package org.mreza.domain.account;

import java.time.Clock;
import java.util.Map;
import org.mreza.domain.access.Grant;
import org.mreza.domain.shared.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts that come with an installation rather than by invitation. No letter is sent. */
@Service
@Transactional
public class GivenAccounts {

    private final Accounts accounts;
    private final AccountQueries queries;
    private final NewPasswords passwords;
    private final PasswordHashing hashing;
    private final Clock clock;

    GivenAccounts(
            Accounts accounts, AccountQueries queries, NewPasswords passwords, PasswordHashing hashing, Clock clock) {
        this.accounts = accounts;
        this.queries = queries;
        this.passwords = passwords;
        this.hashing = hashing;
        this.clock = clock;
    }

    /** Makes the account, unless somebody has the address already; says whether it did. */
    public boolean giveOnce(Invitation given, String password) {
        if (accounts.findByEmail(given.email().value()).isPresent()) return false;
        Account account = begin(given);
        passwords.set(account, password);
        accounts.save(account);
        passwords.recordGiven(account, Map.of());
        return true;
    }

    /** For trying out: makes the account if there is none and sees to it that any password at all is its own. */
    public void giveToAll(Invitation given, String password) {
        String normalized = PasswordPolicy.normalized(password);
        Account account = accounts.findByEmail(given.email().value()).orElseGet(() -> begin(given));
        if (account.passwordHash()
                .filter(hash -> hashing.matches(normalized, hash))
                .isPresent()) return;
        Map<String, String> before = account.passwordHash().isPresent() ? account.facts() : Map.of();
        account.passwordHashed(hashing.hash(normalized), clock.instant());
        accounts.save(account);
        passwords.recordGiven(account, before);
    }

    private Account begin(Invitation given) {
        Account account =
                Account.invite(AccountId.next(), given.email(), given.name(), given.language(), clock.instant());
        given.grants().stream().filter(this::isPossible).forEach(grant -> grant(account, grant));
        return account;
    }

    /** An organization of the demonstration network may have been taken away. */
    private boolean isPossible(Grant grant) {
        return grant.organization() == null
                || queries.organization(grant.organization()).isPresent();
    }

    private void grant(Account account, Grant grant) {
        if (grant.organization() == null) account.assign(grant);
        else account.belong(grant.organization(), grant.role(), clock.instant());
    }
}
