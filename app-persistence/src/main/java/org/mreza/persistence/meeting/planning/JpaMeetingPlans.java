package org.mreza.persistence.meeting.planning;

import org.mreza.domain.meeting.planning.MeetingPlan;
import org.mreza.domain.meeting.planning.MeetingPlans;
import org.mreza.domain.shared.MeetingId;
import org.springframework.data.repository.Repository;

interface JpaMeetingPlans extends MeetingPlans, Repository<MeetingPlan, MeetingId> {}
