package org.mreza.domain.meeting.digest;

import java.time.Clock;
import java.util.Optional;
import org.mreza.domain.access.Actor;
import org.mreza.domain.account.AccountQueries;
import org.mreza.domain.account.LinkTokens;
import org.mreza.domain.meeting.MovingActionItems;
import org.mreza.domain.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Acts by the links of the letter, whoever holds one; and keeps the wish to get it or not. */
@Service
@Transactional
public class DigestLinks {

    private final DigestRecords records;
    private final MovingActionItems items;
    private final AccountQueries accounts;
    private final Clock clock;

    DigestLinks(DigestRecords records, MovingActionItems items, AccountQueries accounts, Clock clock) {
        this.records = records;
        this.items = items;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What is behind a link; empty for one that is not good any more. Looking changes nothing. */
    @Transactional(readOnly = true)
    public Optional<Behind> behind(String token) {
        return records.find(LinkTokens.hash(token), clock.instant())
                .map(link -> new Behind(link, records.refuses(link.emailHash())));
    }

    /**
     * The action item of the link is done, or the letters end; a second time changes nothing.
     *
     * @throws NotFound when the link is not good any more
     */
    public void use(String token) {
        DigestRecords.Link link =
                records.find(LinkTokens.hash(token), clock.instant()).orElseThrow(NotFound::new);
        if (link.item() == null) records.refuse(link.emailHash(), clock.instant());
        else if (!link.item().state().isClosed()) items.doneByLink(link.item().id());
    }

    @Transactional(readOnly = true)
    public boolean isWanted(Actor actor) {
        return !records.refuses(actor.account());
    }

    public void want(boolean wanted, Actor actor) {
        hash(actor).ifPresent(hash -> {
            if (wanted) records.accept(hash);
            else records.refuse(hash, clock.instant());
        });
    }

    private Optional<String> hash(Actor actor) {
        return accounts.card(actor.account()).map(card -> DigestLetters.hash(card.email()));
    }

    /** @param refused whether the holder of the link gets no more letters */
    public record Behind(DigestRecords.Link link, boolean refused) {}
}
