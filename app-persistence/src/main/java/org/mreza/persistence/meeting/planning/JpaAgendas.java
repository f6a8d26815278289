package org.mreza.persistence.meeting.planning;

import org.mreza.domain.meeting.planning.Agenda;
import org.mreza.domain.meeting.planning.Agendas;
import org.mreza.domain.shared.MeetingId;
import org.springframework.data.repository.Repository;

interface JpaAgendas extends Agendas, Repository<Agenda, MeetingId> {}
