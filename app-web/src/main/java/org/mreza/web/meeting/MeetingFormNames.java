package org.mreza.web.meeting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.Agreement;
import org.mreza.domain.meeting.Attendance;
import org.mreza.domain.meeting.MeetingOrganization;
import org.mreza.domain.meeting.MeetingProject;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.meeting.MeetingRecord;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.project.ProjectQueries;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.SeriesId;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** The names behind the ids that the form holds; each kind asked once, however many there are. */
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

    KnownNames of(MeetingRecord record, Reader reader) {
        Set<SeriesId> series = Stream.ofNullable(record.what().series()).collect(Collectors.toSet());
        return new KnownNames(
                reader,
                organizations(organizationsOf(record)),
                series.isEmpty() ? Map.of() : meetings.seriesTitles(series),
                projects.names(record.what().projects().stream()
                        .map(MeetingProject::project)
                        .toList()),
                meetings.challengeTexts(record.said().challenges()),
                meetings.personNames(record.who().stream()
                        .map(Attendance::person)
                        .filter(Objects::nonNull)
                        .toList()));
    }

    private static Set<OrganizationId> organizationsOf(MeetingRecord record) {
        Set<OrganizationId> ids = new LinkedHashSet<>();
        record.what().organizations().stream()
                .map(MeetingOrganization::organization)
                .forEach(ids::add);
        Stream.concat(
                        record.agreed().otherPromises().stream(),
                        record.agreed().conclusions().stream()
                                .flatMap(c -> c.elements().stream())
                                .flatMap(e -> e.promises().stream()))
                .map(Agreement.Promise::organization)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return ids;
    }

    @Nullable
    LocalizedText organization(OrganizationId id) {
        OrganizationRow row = organizations.byIds(List.of(id)).get(id);
        return row == null ? null : row.name();
    }

    private Map<OrganizationId, OrganizationRow> organizations(Set<OrganizationId> ids) {
        return ids.isEmpty() ? Map.of() : organizations.byIds(ids);
    }

    /** Every organization that rows of attendance or statements name, in one statement. */
    Map<String, OrganizationRow> of(MeetingForm form) {
        Set<OrganizationId> ids = new LinkedHashSet<>();
        Stream.of(
                        form.getOrganizers().stream().map(OrganizerRow::getId),
                        form.getAttendance().stream().map(AttendanceRow::getOrganizationId),
                        form.getStatements().stream().map(StatementRow::getOrganizationId))
                .flatMap(each -> each)
                .filter(id -> !id.isEmpty())
                .forEach(id -> ids.add(OrganizationId.of(id)));
        return organizations(ids).entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().toString(), Map.Entry::getValue));
    }
}
