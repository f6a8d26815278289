package org.mreza.domain.shared;

import java.util.UUID;

/** Id of a merge of two records: a UUID of version 7. */
public record MergeId(UUID value) {

    public static MergeId next() {
        return new MergeId(Uuids.next());
    }

    /** @throws NotFound when the text is no UUID: an id that cannot exist is an id that was not found */
    public static MergeId of(String text) {
        return new MergeId(Uuids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
