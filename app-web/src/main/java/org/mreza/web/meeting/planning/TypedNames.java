package org.mreza.web.meeting.planning;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.meeting.ReadingAttendance;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.project.ProjectQueries;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.SeriesId;
import org.mreza.domain.shared.TextFold;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Whom and what the typed names of a form mean; one that means nothing is an error at its field. */
@Component
public class TypedNames {

    private final OrganizationQueries organizations;
    private final MeetingQueries meetings;
    private final ProjectQueries projects;
    private final ReadingAttendance reading;
    private final Gazetteer gazetteer;

    TypedNames(
            OrganizationQueries organizations,
            MeetingQueries meetings,
            ProjectQueries projects,
            ReadingAttendance reading,
            Gazetteer gazetteer) {
        this.organizations = organizations;
        this.meetings = meetings;
        this.projects = projects;
        this.reading = reading;
        this.gazetteer = gazetteer;
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The picked organization, or the one of this name; nothing where nothing was typed. */
    public @Nullable OrganizationId organization(String field, String name, String id, Errors errors) {
        if (name.isBlank()) return null;
        Optional<OrganizationId> found = known(name, id);
        if (found.isEmpty())
            errors.rejectValue(field, "meeting.organization.unknown", new Object[] {name.strip()}, null);
        return found.orElse(null);
    }

    /** The same, where it may also be one that the network does not know. */
    public Optional<OrganizationId> known(String name, String id) {
        if (name.isBlank()) return Optional.empty();
        return picked(id).or(() -> reading.organization(name.strip()).map(OrganizationRow::id));
    }

    private Optional<OrganizationId> picked(String id) {
        if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) return Optional.empty();
        OrganizationId organization = OrganizationId.of(id);
        return organizations.byIds(List.of(organization)).keySet().stream().findFirst();
    }

    public @Nullable MunicipalityId municipality(String name, String id, Errors errors) {
        if (name.isBlank()) return null;
        Optional<MunicipalityId> found = gazetteer
                .municipality(MunicipalityId.of(id))
                .or(() -> reading.municipality(name.strip()))
                .map(Municipality::id);
        if (found.isEmpty())
            errors.rejectValue("municipality", "meeting.municipality.unknown", new Object[] {name.strip()}, null);
        return found.orElse(null);
    }

    /** Names of organizations, asked at once. */
    Map<OrganizationId, LocalizedText> organizations(Collection<OrganizationId> ids) {
        Map<OrganizationId, LocalizedText> found = new HashMap<>();
        if (!ids.isEmpty()) organizations.byIds(ids).forEach((id, row) -> found.put(id, row.name()));
        return found;
    }

    @Nullable
    LocalizedText series(SeriesId id) {
        return meetings.seriesTitles(List.of(id)).get(id);
    }

    @Nullable
    LocalizedText project(ProjectId id) {
        return projects.names(List.of(id)).get(id);
    }

    /** The known project of this name, as far as the actor may see it. */
    Optional<ProjectId> project(String name, Actor actor) {
        String key = TextFold.key(name);
        return projects.find(name.strip(), 8, actor).stream()
                .filter(p ->
                        p.name().all().stream().anyMatch(n -> TextFold.key(n).equals(key)))
                .map(p -> p.id())
                .findFirst();
    }
}
