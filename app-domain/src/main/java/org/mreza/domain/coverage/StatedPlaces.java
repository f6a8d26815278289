package org.mreza.domain.coverage;

/**
 * The capacity of services that are offered, as far as they state it: what is not known is never taken for none.
 *
 * @param services how many services there are
 * @param places of those that say how many they have
 * @param withPlaces how many say so
 * @param free of those that say how many are free
 * @param withFree how many say so
 */
public record StatedPlaces(int services, int places, int withPlaces, int free, int withFree) {

    public static final StatedPlaces NONE = new StatedPlaces(0, 0, 0, 0, 0);

    /** Whether any of them says how many places it has. */
    public boolean known() {
        return withPlaces > 0;
    }

    /** Whether any of them says how many are free. */
    public boolean freeKnown() {
        return withFree > 0;
    }

    /** Whether some do not say it, so that the sum is a least number. */
    public boolean atLeast() {
        return withPlaces < services;
    }

    /** The same of the free ones. */
    public boolean freeAtLeast() {
        return withFree < services;
    }

    public StatedPlaces plus(StatedPlaces other) {
        return new StatedPlaces(
                services + other.services,
                places + other.places,
                withPlaces + other.withPlaces,
                free + other.free,
                withFree + other.withFree);
    }
}
