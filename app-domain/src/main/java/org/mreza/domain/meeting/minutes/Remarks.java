package org.mreza.domain.meeting.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.OrganizationId;

/** What came back from those who were there. */
public interface Remarks {

    /** The most that one addressee may send. */
    int MOST = 100;

    /** False when the minutes were approved at that moment; then it is not kept. */
    boolean add(Remark remark);

    List<Remark> of(MeetingId meeting);

    List<Remark> by(UUID addressee);

    Optional<Remark> find(UUID id);

    /** Writes the decision; false when somebody decided before. */
    boolean decide(UUID id, Remark.State state, @Nullable String answer, AccountId by, Instant now);

    /** The statements of an institution, as they stand now. */
    List<OwnStatement> statements(MeetingId meeting, OrganizationId of);

    /** A statement. */
    record OwnStatement(UUID id, @Nullable String speaker, String text) {}
}
