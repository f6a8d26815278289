package org.mreza.domain.retention;

import java.time.Duration;

/** For how long each kind of thing is kept; configured by the operator. */
public interface RetentionPeriods {

    Duration of(Kept kept);
}
