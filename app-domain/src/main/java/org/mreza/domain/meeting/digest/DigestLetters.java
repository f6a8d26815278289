package org.mreza.domain.meeting.digest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.account.LinkTokens;
import org.mreza.domain.mail.Letter;
import org.mreza.domain.mail.Outbox;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.PartialDateText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes one letter about all that an address is to be told of, never an empty one. */
@Service
@Transactional
public class DigestLetters {

    /** The links to action items. */
    static final Duration GOOD_FOR = Duration.ofDays(45);

    /** The link that ends the letters. */
    static final Duration STOP_GOOD_FOR = Duration.ofDays(365);

    private static final int MOST = 40;

    private final DigestRecords records;
    private final LinkTokens tokens;
    private final Outbox outbox;
    private final Clock clock;

    DigestLetters(DigestRecords records, LinkTokens tokens, Outbox outbox, Clock clock) {
        this.records = records;
        this.tokens = tokens;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void write(DigestRecords.Reached to, DigestRecords.Span span, LocalDate week) {
        String hash = hash(to.email());
        List<DigestItem> items = records.items(to.email(), span, MOST + 1);
        if (items.isEmpty() || records.refuses(hash) || !records.begin(week, hash, clock.instant())) return;
        Language language = language(to, items);
        Map<String, String> parameters = new HashMap<>();
        int number = 0;
        for (DigestItem item : items.subList(0, Math.min(MOST, items.size()))) {
            number++;
            describe(item, language, number, parameters);
            if (item.why() != DigestItem.Why.DONE)
                parameters.put("link." + number, link(item.id(), hash, GOOD_FOR).toString());
        }
        parameters.put("count", String.valueOf(number));
        parameters.put("more", String.valueOf(items.size() > MOST));
        parameters.put("path", "/action-items?mine=true");
        parameters.put("link.stop", link(null, hash, STOP_GOOD_FOR).toString());
        outbox.post(new Letter("action-digest", to.email(), language, parameters));
    }

    private static void describe(DigestItem item, Language language, int number, Map<String, String> parameters) {
        parameters.put("what." + number, item.what());
        parameters.put("why." + number, item.why().name());
        if (item.due() != null) parameters.put("due." + number, PartialDateText.format(item.due(), language));
        if (item.by() != null) parameters.put("by." + number, item.by().forReader(language));
    }

    private static Language language(DigestRecords.Reached to, List<DigestItem> items) {
        if (to.language() != null) return to.language();
        return items.stream()
                .filter(i -> i.by() != null && i.why() != DigestItem.Why.DONE)
                .map(i -> java.util.Objects.requireNonNull(i.by()).source())
                .findFirst()
                .orElse(Language.MK);
    }

    private UUID link(@Nullable ActionItemId item, String emailHash, Duration goodFor) {
        Instant now = clock.instant();
        UUID id = ActionItemId.next().value();
        records.add(id, LinkTokens.hash(tokens.tokenOf(id)), item, emailHash, now.plus(goodFor));
        return id;
    }

    /** What is kept of an address. */
    static String hash(String email) {
        return LinkTokens.hash(email.toLowerCase(java.util.Locale.ROOT));
    }
}
