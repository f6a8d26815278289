package org.mreza.domain.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.RuleBroken;

/**
 * Whether there is room.
 *
 * @param asOf the day on which that was so
 */
@Embeddable
public record Capacity(
        @Nullable Integer places,
        @Column(name = "places_free") @Nullable Integer free,
        @Nullable Integer waiting,
        @Column(name = "capacity_as_of") @Nullable LocalDate asOf) {

    public static final Capacity NOT_STATED = new Capacity(null, null, null, null);

    private static final int MOST = 1_000_000;

    public Capacity {
        Texts.within("places", places, 0, MOST);
        Texts.within("placesFree", free, 0, MOST);
        Texts.within("waiting", waiting, 0, MOST);
        if (places != null && free != null && free > places)
            throw RuleBroken.at("placesFree", "service.rule.free-of-places", places);
    }

    public boolean isStated() {
        return places != null || free != null || waiting != null;
    }
}
