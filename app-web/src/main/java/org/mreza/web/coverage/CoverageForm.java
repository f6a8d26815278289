package org.mreza.web.coverage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.coverage.CoverageFilter;
import org.mreza.domain.coverage.Standing;
import org.mreza.domain.directory.ServiceType;
import org.mreza.domain.directory.Vocabularies;

/**
 * The filters of the matrix as they stand in its address. What there is not is taken for no filter.
 *
 * @param type with the types that are kinds of it
 * @param confirmed within so many days
 * @param gaps whether to show only the types that some municipality lacks
 */
public record CoverageForm(
        @Nullable ServiceType type,
        @Nullable String target,
        @Nullable Standing status,
        @Nullable Integer confirmed,
        boolean gaps) {

    static final List<Integer> DAYS = List.of(90, 180, 365);

    static CoverageForm of(
            @Nullable String type,
            @Nullable String target,
            @Nullable String status,
            @Nullable String confirmed,
            boolean gaps,
            Vocabularies vocabularies) {
        return new CoverageForm(
                type == null ? null : vocabularies.type(type).orElse(null),
                target == null || vocabularies.targetGroup(target).isEmpty() ? null : target,
                standing(status),
                DAYS.stream()
                        .filter(d -> d.toString().equals(confirmed))
                        .findFirst()
                        .orElse(null),
                gaps);
    }

    private static @Nullable Standing standing(@Nullable String typed) {
        return Stream.of(Standing.values())
                .filter(s -> slug(s).equals(typed))
                .findFirst()
                .orElse(null);
    }

    static String slug(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    /** The types that count. */
    List<ServiceType> types(Vocabularies vocabularies) {
        ServiceType chosen = type;
        return vocabularies.types().stream()
                .filter(t -> chosen == null
                        || t.code().equals(chosen.code())
                        || chosen.code().equals(t.parent()))
                .toList();
    }

    CoverageFilter filter(Vocabularies vocabularies, Instant now) {
        List<String> codes = type == null
                ? List.of()
                : types(vocabularies).stream().map(ServiceType::code).toList();
        Instant since = confirmed == null ? null : now.minus(Duration.ofDays(confirmed));
        return new CoverageFilter(codes, target, status, since);
    }
}
