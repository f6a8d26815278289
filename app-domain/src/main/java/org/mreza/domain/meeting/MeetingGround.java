package org.mreza.domain.meeting;

import java.time.Clock;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.geography.Gazetteer;
import org.springframework.stereotype.Component;

/** What every change of a meeting needs besides the meeting: the log, the map, the time. */
@Component
public record MeetingGround(Audit audit, Gazetteer gazetteer, Clock clock) {}
