package org.mreza.domain.meeting.digest;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.PartialDate;

/**
 * What the letter says of one action item.
 *
 * @param by which organization does it, or did
 */
public record DigestItem(
        ActionItemId id,
        Why why,
        String what,
        @Nullable PartialDate due,
        @Nullable LocalizedText by) {

    /** Why it stands in the letter, in this order. */
    public enum Why {
        OVERDUE,
        SOON,
        /** Others did what one of their own waits for. */
        DONE
    }
}
