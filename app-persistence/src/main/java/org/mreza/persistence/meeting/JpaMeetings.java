package org.mreza.persistence.meeting;

import org.mreza.domain.meeting.Meeting;
import org.mreza.domain.meeting.Meetings;
import org.mreza.domain.shared.MeetingId;
import org.springframework.data.repository.Repository;

interface JpaMeetings extends Meetings, Repository<Meeting, MeetingId> {}
