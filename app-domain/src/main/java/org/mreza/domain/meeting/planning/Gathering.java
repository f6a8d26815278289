package org.mreza.domain.meeting.planning;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Language;

/**
 * How people take part.
 *
 * @param link where an online meeting is joined
 * @param capacity how many can come; null when it does not matter
 * @param languages that are spoken
 * @param interpretation from what into what
 * @param announced whether everybody may read of it in the public calendar
 */
public record Gathering(
        @Nullable String link,
        @Nullable Integer capacity,
        Set<Language> languages,
        @Nullable String interpretation,
        boolean announced) {

    public static final Gathering OPEN = new Gathering(null, null, Set.of(), null, false);

    public Gathering {
        languages = languages.isEmpty() ? Set.of() : EnumSet.copyOf(languages);
    }
}
