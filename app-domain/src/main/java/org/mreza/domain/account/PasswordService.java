package org.mreza.domain.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Choosing passwords: by a link in a letter, or by somebody who is signed in. */
@Service
@Transactional
public class PasswordService {

    private static final int MOST_AN_HOUR = 5;

    private final Accounts accounts;
    private final AccountLinks links;
    private final LinkSending sending;
    private final NewPasswords passwords;
    private final Clock clock;

    PasswordService(Accounts accounts, AccountLinks links, LinkSending sending, NewPasswords passwords, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.sending = sending;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Whom a good link is for; empty for a link that is not good. */
    @Transactional(readOnly = true)
    public Optional<String> nameBehind(String token, AccountLink.Purpose purpose) {
        return good(token, purpose)
                .flatMap(link -> accounts.findById(link.account()))
                .map(Account::name);
    }

    /** Sends a link to whom the address belongs; what it does to other addresses cannot be told from outside. */
    public void forget(EmailAddress address) {
        accounts.findByEmail(address.value()).filter(Account::isActive).ifPresent(this::sendLink);
    }

    /** A link that is no longer good asks for a new one, which goes to the same person and nobody else. */
    public void renew(String token) {
        links.findByTokenHash(LinkTokens.hash(token))
                .flatMap(link -> accounts.findById(link.account()))
                .filter(Account::isActive)
                .ifPresent(this::sendLink);
    }

    /**
     * Sets the password by a link, and ends every session.
     *
     * @param name how an invited person is called; null keeps the name
     * @throws NotFound when the link is not good, also when it was used at this very moment
     */
    public void choose(String token, AccountLink.Purpose purpose, @Nullable String name, String password) {
        AccountLink link = good(token, purpose).orElseThrow(NotFound::new);
        Account account =
                accounts.findById(link.account()).filter(Account::isActive).orElseThrow(NotFound::new);
        Map<String, String> before = account.facts();
        if (name != null) account.call(name);
        passwords.set(account, password);
        if (!links.end(link.id(), clock.instant())) throw new NotFound();
        accounts.save(account);
        passwords.recordByLink(account, before);
    }

    /** Sets the password of somebody who has just shown to know the old one, and ends the other sessions. */
    void replace(Actor actor, String password, String session) {
        Account account = accounts.findById(actor.account()).orElseThrow(NotFound::new);
        Map<String, String> before = account.facts();
        passwords.set(account, password);
        accounts.save(account);
        passwords.record(actor, account, before, session);
        sending.tell(account, "password-changed", Map.of());
    }

    /** Strangers can ask for links too: they neither fill somebody's mailbox nor keep ending the link in it. */
    private void sendLink(Account account) {
        if (links.madeSince(account.id(), clock.instant().minus(AccountLink.GOOD_FOR)) >= MOST_AN_HOUR) return;
        if (account.passwordHash().isEmpty()) sending.invite(null, account, Map.of());
        else sending.reset(account);
    }

    private Optional<AccountLink> good(String token, AccountLink.Purpose purpose) {
        Instant now = clock.instant();
        return links.findByTokenHash(LinkTokens.hash(token))
                .filter(link -> link.purpose() == purpose && link.isGood(now));
    }
}
