package org.mreza.domain.meeting.recognition;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in the text.
 *
 * @param start of its first character
 * @param end after its last
 * @param id of what the network knows; null when it knows nothing of this name
 * @param value as the record of a meeting writes it: a name, a date, a number
 * @param proposed whether it is ticked from the start
 */
public record Find(Kind kind, int start, int end, @Nullable String id, String value, boolean proposed) {

    /** What it is; of two that overlap, the longer counts, then the kind that stands first. */
    public enum Kind {
        PROJECT,
        ORGANIZATION,
        MUNICIPALITY,
        NEW_ORGANIZATION,
        DATE,
        MONEY,
        PEOPLE,
        MUNICIPALITIES
    }

    int length() {
        return end - start;
    }

    boolean overlaps(Find other) {
        return start < other.end && other.start < end;
    }

    /** Takes its place in the text, unless a part of it is taken. */
    boolean takes(BitSet taken) {
        int next = taken.nextSetBit(start);
        if (next >= 0 && next < end) return false;
        taken.set(start, end);
        return true;
    }

    /** A name in quotes that the network may know. */
    boolean isQuoted() {
        return id == null && (kind == Kind.PROJECT || kind == Kind.NEW_ORGANIZATION);
    }

    /** Whether this name in quotes is, for its better part, that of something known. */
    boolean isNamedBy(Find known) {
        boolean named = kind == Kind.PROJECT
                ? known.kind == Kind.PROJECT
                : kind == Kind.NEW_ORGANIZATION && known.kind != Kind.MUNICIPALITY;
        return named && overlaps(known) && known.length() * 5 >= length() * 2;
    }

    /** Two of one key are the same thing, mentioned twice. */
    public String key() {
        return kind + ":" + (id == null ? org.mreza.domain.shared.TextFold.key(value) : id);
    }

    Find unproposed() {
        return new Find(kind, start, end, id, value, false);
    }
}
