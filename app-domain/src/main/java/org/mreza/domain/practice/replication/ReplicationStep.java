package org.mreza.domain.practice.replication;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.DatePoint;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.RuleBroken;

/**
 * One step of the way.
 *
 * @param since when it was taken, as far as that is known
 * @param note where that was said, which phase of the preparation it is, why it stopped
 */
@Embeddable
public record ReplicationStep(
        @Enumerated(EnumType.STRING) ReplicationStage stage,

        @AttributeOverride(name = "year", column = @Column(name = "since_year"))
        @AttributeOverride(name = "month", column = @Column(name = "since_month"))
        @AttributeOverride(name = "day", column = @Column(name = "since_day"))
        @Nullable
        DatePoint since,

        @Nullable LocalizedText note) {

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 500;

    public ReplicationStep {
        since = since == null ? DatePoint.UNKNOWN : since;
        if (note != null && note.original().length() > LONGEST_NOTE)
            throw RuleBroken.at("note", "organization.rule.too-long", LONGEST_NOTE);
    }
}
