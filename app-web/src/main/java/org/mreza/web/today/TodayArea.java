package org.mreza.web.today;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.web.frame.Reader;

/**
 * A place that somebody looks after, with its page.
 *
 * @param report address of its report; null for a municipality
 */
public record TodayArea(String name, String href, @Nullable String report) {

    static List<TodayArea> of(Actor actor, Reader reader) {
        return actor.grants().stream()
                .flatMap(grant -> Stream.ofNullable(of(grant, reader)))
                .toList();
    }

    private static @Nullable TodayArea of(Grant grant, Reader reader) {
        if (grant.municipality() != null)
            return new TodayArea(
                    reader.municipality(grant.municipality()), "/municipalities/" + grant.municipality(), null);
        if (grant.region() != null)
            return new TodayArea(
                    reader.region(grant.region()),
                    "/regions/" + grant.region(),
                    "/reports/regional?region=" + grant.region());
        if (grant.country() != null)
            return new TodayArea(
                    reader.country(grant.country()),
                    "/countries/" + grant.country(),
                    "/reports/regional?region=" + grant.country());
        return null;
    }
}
