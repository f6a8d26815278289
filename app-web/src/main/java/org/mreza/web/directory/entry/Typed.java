package org.mreza.web.directory.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.DatePoint;
import org.mreza.domain.directory.LocationProfile.Address;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.Confirmation;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PartialDateText;
import org.mreza.domain.shared.RuleBroken;

/** Understands single fields. */
final class Typed {

    private static final String DEGREES = "(-?\\d{1,3}(?:[.,]\\d{1,15})?)\\s*°?";
    private static final Pattern COORDINATES =
            Pattern.compile("\\s*" + DEGREES + "\\s*[NС]?\\s*[,;\\s]\\s*" + DEGREES + "\\s*[EИ]?\\s*");

    private Typed() {}

    /** A text that was told before keeps its other languages. */
    static @Nullable LocalizedText text(@Nullable String typed, Language language, @Nullable LocalizedText before) {
        if (typed == null || typed.isBlank()) return null;
        if (before == null) return LocalizedText.of(language, typed);
        return before.original().equals(typed) ? before : before.with(before.source(), typed);
    }

    static @Nullable Integer number(String field, @Nullable String typed) {
        if (typed == null) return null;
        if (!typed.strip().matches("\\d{1,7}")) throw RuleBroken.at(field, "service.rule.number", 0, 1_000_000);
        return Integer.valueOf(typed.strip());
    }

    static DatePoint point(String field, @Nullable String typed) {
        return DatePoint.of(field, date(field, typed));
    }

    private static @Nullable PartialDate date(String field, @Nullable String typed) {
        if (typed == null) return null;
        try {
            return PartialDateText.parse(typed);
        } catch (RuleBroken unreadable) {
            throw RuleBroken.at(field, "service.rule.date");
        }
    }

    static @Nullable LocalDate day(String field, @Nullable String typed) {
        PartialDate date = date(field, typed);
        if (date == null) return null;
        if (date.precision() != PartialDate.Precision.DAY) throw RuleBroken.at(field, "service.rule.day");
        return date.earliest().orElse(null);
    }

    static Address address(
            @Nullable String settlement,
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String coordinates) {
        if (coordinates == null) return new Address(settlement, street, postalCode, null, null);
        Matcher degrees = COORDINATES.matcher(coordinates);
        if (!degrees.matches()) throw RuleBroken.at("coordinates", "service.rule.coordinates");
        return new Address(settlement, street, postalCode, degrees(degrees.group(1)), degrees(degrees.group(2)));
    }

    private static double degrees(String figures) {
        return Double.parseDouble(figures.replace(',', '.'));
    }

    /** One name a line; those that stood there before keep where they were seen. */
    static List<Alias> aliases(@Nullable String typed, List<Alias> before) {
        List<Alias> aliases = new ArrayList<>();
        if (typed == null) return aliases;
        for (String line : typed.split("[;\\n]+", -1)) {
            String name = line.strip();
            if (name.isEmpty()) continue;
            aliases.add(before.stream()
                    .filter(a -> a.text().equals(name))
                    .findFirst()
                    .orElseGet(() -> new Alias(name, null, null)));
        }
        return aliases;
    }

    /** How often a service is to be confirmed; null leaves that as it is. */
    static @Nullable Integer days(@Nullable String typed) {
        Integer days = number("confirmationDays", typed);
        return days == null ? null : Confirmation.never(days).days();
    }
}
