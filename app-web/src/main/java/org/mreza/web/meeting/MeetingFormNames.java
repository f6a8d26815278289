package org.mreza.web.meeting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.project.ProjectQueries;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PersonId;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.SeriesId;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** The names behind the ids that the form holds. */
@Component
class MeetingFormNames {

    private final OrganizationQueries organizations;
    private final MeetingQueries meetings;
    private final ProjectQueries projects;

    MeetingFormNames(OrganizationQueries organizations, MeetingQueries meetings, ProjectQueries projects) {
        this.organizations = organizations;
        this.meetings = meetings;
        this.projects = projects;
    }

    String organization(OrganizationId id, Reader reader) {
        OrganizationRow row = organizations.byIds(List.of(id)).get(id);
        return row == null ? "" : reader.text(row.name());
    }

    String series(SeriesId id, Reader reader) {
        return reader.text(meetings.seriesTitles(List.of(id)).get(id));
    }

    String project(ProjectId id, Reader reader) {
        return projects.all().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .map(p -> reader.text(p.name()))
                .orElse("");
    }

    String challenge(ChallengeId id, Reader reader) {
        return reader.text(meetings.challengeTexts(List.of(id)).get(id));
    }

    String person(PersonId id) {
        return meetings.personNames(List.of(id)).getOrDefault(id, "");
    }

    /** Every organization that rows of attendance or statements name, in one statement. */
    Map<OrganizationId, OrganizationRow> of(MeetingForm form) {
        Set<OrganizationId> ids = new LinkedHashSet<>();
        Stream.concat(
                        form.getAttendance().stream().map(AttendanceRow::getOrganizationId),
                        form.getStatements().stream().map(StatementRow::getOrganizationId))
                .filter(id -> !id.isEmpty())
                .forEach(id -> ids.add(OrganizationId.of(id)));
        return ids.isEmpty() ? Map.of() : organizations.byIds(ids);
    }
}
