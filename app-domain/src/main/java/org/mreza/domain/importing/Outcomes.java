package org.mreza.domain.importing;

/**
 * How many rows come to what.
 *
 * @param proposed of the changed ones, those of which a part is only proposed to the owner
 * @param differing those that say otherwise than what is here, where all of that stays as it is
 */
public record Outcomes(long created, long changed, long proposed, long differing, long same, long rejected) {

    public static final Outcomes NONE = new Outcomes(0, 0, 0, 0, 0, 0);

    /** What becomes of a row. */
    public enum Outcome {
        NEW,
        CHANGED,
        DIFFERS,
        SAME,
        REJECTED
    }

    public long of(Outcome outcome) {
        return switch (outcome) {
            case NEW -> created;
            case CHANGED -> changed;
            case DIFFERS -> differing;
            case SAME -> same;
            case REJECTED -> rejected;
        };
    }

    /** Whether taking it in would do anything. */
    public boolean something() {
        return created + changed > 0;
    }

    public long rows() {
        return created + changed + differing + same + rejected;
    }
}
