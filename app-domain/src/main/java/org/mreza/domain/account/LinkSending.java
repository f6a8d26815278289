package org.mreza.domain.account;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.mail.Letter;
import org.mreza.domain.mail.Outbox;
import org.mreza.domain.shared.AccountId;
import org.springframework.stereotype.Component;

/** Makes a link and posts the letter that carries it. */
@Component
class LinkSending {

    private final AccountLinks links;
    private final LinkTokens tokens;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    LinkSending(AccountLinks links, LinkTokens tokens, Outbox outbox, Audit audit, Clock clock) {
        this.links = links;
        this.tokens = tokens;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param by who asks in; null when the person asked for a new link */
    void invite(@Nullable Actor by, Account account, Map<String, String> parameters) {
        audit.signIn(by, "INVITED", about(account));
        send(account, AccountLink.Purpose.INVITATION, "invitation", parameters);
    }

    void reset(Account account) {
        audit.signIn(null, "RESET_SENT", about(account));
        send(account, AccountLink.Purpose.RESET, "password-reset", Map.of());
    }

    /** A letter without a link that signs in. */
    void tell(Account account, String kind, Map<String, String> parameters) {
        outbox.post(new Letter(kind, account.email().value(), account.language(), parameters));
    }

    private static Map<String, String> about(Account account) {
        return Map.of("account", account.id().toString());
    }

    private void send(Account account, AccountLink.Purpose purpose, String kind, Map<String, String> more) {
        Instant now = clock.instant();
        UUID id = AccountId.next().value();
        AccountLink link = new AccountLink(id, account.id(), purpose, now.plus(AccountLink.GOOD_FOR), null);
        links.add(link, LinkTokens.hash(tokens.tokenOf(id)), now);
        Map<String, String> parameters = new HashMap<>(more);
        parameters.put("link", id.toString());
        tell(account, kind, parameters);
    }
}
