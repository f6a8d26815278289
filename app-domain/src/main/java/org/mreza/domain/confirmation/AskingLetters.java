package org.mreza.domain.confirmation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mreza.domain.account.LinkTokens;
import org.mreza.domain.mail.Letter;
import org.mreza.domain.mail.Outbox;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PartialDateText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to each contact one letter about all the records that are due, each with a link of its own. A service with a
 * contact of its own is asked about there, all else where the organization is reached.
 */
@Service
@Transactional
public class AskingLetters {

    /** More than that are asked about in the letter of the next day. */
    private static final int MOST = 50;

    private final ConfirmationAsks asks;
    private final LinkTokens tokens;
    private final Outbox outbox;
    private final Clock clock;

    AskingLetters(ConfirmationAsks asks, LinkTokens tokens, Outbox outbox, Clock clock) {
        this.asks = asks;
        this.tokens = tokens;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** No letter when nothing is due, nobody can be reached, or another node has just written it. */
    public void ask(OrganizationId organization, LocalDate today, LocalDate until) {
        Optional<ConfirmationAsks.Contact> office = asks.contactOf(organization);
        Map<Optional<String>, List<DueRecord>> byAddress = asks.dueOf(organization, today, until).stream()
                .collect(Collectors.groupingBy(due -> own(due, office), LinkedHashMap::new, Collectors.toList()));
        byAddress.forEach(
                (email, due) -> email.<Optional<ConfirmationAsks.Contact>>map(own -> asks.contactOf(organization, own))
                        .orElse(office)
                        .ifPresent(contact -> write(contact, due)));
    }

    /** Empty for a record that is asked about where the organization is reached. */
    private static Optional<String> own(DueRecord due, Optional<ConfirmationAsks.Contact> office) {
        return Optional.ofNullable(due.email())
                .map(email -> email.toLowerCase(Locale.ROOT))
                .filter(email ->
                        office.map(o -> !o.email().equalsIgnoreCase(email)).orElse(true));
    }

    private void write(ConfirmationAsks.Contact contact, List<DueRecord> about) {
        Map<String, String> parameters = new HashMap<>();
        int number = 0;
        for (DueRecord due : about)
            if (number < MOST && kept(due, contact.language(), number + 1, parameters)) number++;
        if (number == 0) return;
        parameters.put("count", String.valueOf(number));
        parameters.put("organization", contact.organization().forReader(contact.language()));
        outbox.post(new Letter("confirmation", contact.email(), contact.language(), parameters));
    }

    private boolean kept(DueRecord due, Language language, int number, Map<String, String> parameters) {
        Instant now = clock.instant();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        ConfirmationAsk ask = new ConfirmationAsk(id, due.record(), now.plus(ConfirmationAsk.GOOD_FOR), null);
        if (!asks.add(ask, due, LinkTokens.hash(tokens.tokenOf(id)), now)) return false;
        parameters.put("link." + number, id.toString());
        parameters.put("name." + number, due.name().forReader(language));
        parameters.put("stage." + number, due.stage().name());
        parameters.put("due." + number, PartialDateText.format(PartialDate.ofDay(due.dueOn()), language));
        return true;
    }
}
