package org.mreza.persistence.meeting;

import java.util.UUID;
import org.mreza.domain.meeting.action.ActionNote;
import org.mreza.domain.meeting.action.ActionNotes;
import org.springframework.data.repository.Repository;

interface JpaActionNotes extends ActionNotes, Repository<ActionNote, UUID> {}
