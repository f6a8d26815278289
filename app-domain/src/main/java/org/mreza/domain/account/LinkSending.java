package org.mreza.domain.account;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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
    private final Clock clock;

    LinkSending(AccountLinks links, LinkTokens tokens, Outbox outbox, Clock clock) {
        this.links = links;
        this.tokens = tokens;
        this.outbox = outbox;
        this.clock = clock;
    }

    void invite(Account account, Map<String, String> parameters) {
        send(account, AccountLink.Purpose.INVITATION, "invitation", parameters);
    }

    void reset(Account account) {
        send(account, AccountLink.Purpose.RESET, "password-reset", Map.of());
    }

    /** A letter without a link that signs in. */
    void tell(Account account, String kind, Map<String, String> parameters) {
        outbox.post(new Letter(kind, account.email().value(), account.language(), parameters));
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
