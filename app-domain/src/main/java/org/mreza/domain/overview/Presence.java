package org.mreza.domain.overview;

/**
 * A municipality in its region.
 *
 * @param organizations active organizations with their seat there
 * @param meetings logged meetings at which it was present
 */
public record Presence(int organizations, int meetings) {

    public static final Presence NONE = new Presence(0, 0);

    public boolean isPresent() {
        return meetings > 0;
    }
}
