package org.mreza.domain.meeting;

import org.mreza.domain.shared.MeetingId;

/** The meetings whose minutes are approved: their records are not changed any more. */
public interface ApprovedMinutes {

    boolean contain(MeetingId meeting);
}
