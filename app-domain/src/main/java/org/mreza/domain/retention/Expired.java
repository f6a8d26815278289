package org.mreza.domain.retention;

import java.time.Instant;

/** What has been kept for long enough. */
public interface Expired {

    /** Most of one kind that are deleted at once. */
    int AT_ONCE = 1000;

    /** Deletes at most {@link #AT_ONCE} that are older; what another node is deleting is left to it. */
    int delete(Kept kept, Instant olderThan);
}
