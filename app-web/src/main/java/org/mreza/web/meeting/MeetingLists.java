package org.mreza.web.meeting;

import java.util.List;
import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.meeting.AttendanceRole;
import org.mreza.domain.meeting.ConclusionKind;
import org.mreza.domain.meeting.ConclusionLevel;
import org.mreza.domain.meeting.MeetingKind;
import org.mreza.domain.meeting.MeetingMode;
import org.mreza.domain.meeting.OrganizerRole;
import org.mreza.domain.meeting.ProjectRelation;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.ReuseRight;

/** What the selects of the form offer. */
public record MeetingLists(
        List<MeetingKind> kinds,
        List<MeetingMode> modes,
        List<OrganizerRole> organizerRoles,
        List<ProjectRelation> relations,
        List<AttendanceRole> attendanceRoles,
        List<ConclusionKind> conclusionKinds,
        List<ConclusionLevel> levels,
        List<ActionState> states,
        List<Language> languages,
        List<ReuseRight> reuseRights) {

    static final MeetingLists ALL = new MeetingLists(
            List.of(MeetingKind.values()),
            List.of(MeetingMode.values()),
            List.of(OrganizerRole.values()),
            List.of(ProjectRelation.values()),
            List.of(AttendanceRole.values()),
            List.of(ConclusionKind.values()),
            List.of(ConclusionLevel.values()),
            List.of(ActionState.values()),
            List.of(Language.values()),
            List.of(ReuseRight.values()));
}
