package org.mreza.web.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.project.ProjectQueries;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.SeriesId;
import org.mreza.domain.shared.TextFold;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * Looks at the ids that the form carries unseen. One that means nothing, or nothing any more, is taken out: where a name
 * stands beside it the name counts; where it was all there was, the row says so.
 */
@Component
class MeetingFormIds {

    private final OrganizationQueries organizations;
    private final MeetingQueries meetings;
    private final ProjectQueries projects;
    private final Gazetteer gazetteer;

    MeetingFormIds(
            OrganizationQueries organizations, MeetingQueries meetings, ProjectQueries projects, Gazetteer gazetteer) {
        this.organizations = organizations;
        this.meetings = meetings;
        this.projects = projects;
        this.gazetteer = gazetteer;
    }

    void check(MeetingForm form, Errors errors) {
        picked(form);
        rows(form);
        Set<String> known = organizations(form);
        form.getOrganizers().forEach(row -> row.setId(kept(row.getId(), known)));
        form.actions().forEach(row -> row.setOrganizationId(kept(row.getOrganizationId(), known)));
        for (int i = 0; i < form.getAttendance().size(); i++)
            if (tookOut(form.getAttendance().get(i), known))
                errors.rejectValue("attendance[" + i + "].people", "meeting.attendance.gone");
        for (int i = 0; i < form.getStatements().size(); i++) {
            StatementRow row = form.getStatements().get(i);
            if (tookOut(row, known) && !row.getText().isBlank())
                errors.rejectValue("statements[" + i + "].text", "meeting.statement.gone");
        }
    }

    /** Takes out what is known no more; whether there was any. */
    private boolean tookOut(InstitutionRow row, Set<String> known) {
        String organization = kept(row.getOrganizationId(), known);
        String municipality = place(row.getMunicipalityId());
        boolean gone = !organization.equals(row.getOrganizationId()) || !municipality.equals(row.getMunicipalityId());
        row.setOrganizationId(organization);
        row.setMunicipalityId(municipality);
        return gone;
    }

    /**
     * What was picked beside a name. An id alone tells nobody how a thing is called: only with one of its names does it
     * count, as what only drafts of others name is not for everybody.
     */
    private void picked(MeetingForm form) {
        Map<String, LocalizedText> series =
                found(asked(Stream.of(form.getSeriesId()), SeriesId::new), meetings::seriesTitles);
        form.setSeriesId(named(form.getSeriesId(), form.getSeries(), series));
        Map<String, LocalizedText> funded =
                found(asked(form.getProjects().stream().map(ProjectRow::getId), ProjectId::new), projects::names);
        form.getProjects().forEach(row -> row.setId(named(row.getId(), row.getName(), funded)));
        Map<String, LocalizedText> obstacles = found(
                asked(form.getChallenges().stream().map(ChallengeRow::getId), ChallengeId::new),
                meetings::challengeTexts);
        form.getChallenges().forEach(row -> row.setId(named(row.getId(), row.getText(), obstacles)));
    }

    private static String named(String id, String typed, Map<String, LocalizedText> found) {
        LocalizedText name = found.get(id);
        if (name == null) return "";
        String key = TextFold.key(typed);
        return name.all().stream().anyMatch(n -> TextFold.key(n).equals(key)) ? id : "";
    }

    private static <T> Map<String, LocalizedText> found(List<T> asked, Function<List<T>, Map<T, LocalizedText>> find) {
        Map<String, LocalizedText> found = new HashMap<>();
        if (!asked.isEmpty()) find.apply(asked).forEach((id, name) -> found.put(id.toString(), name));
        return found;
    }

    /** Ids of the rows themselves: one that is none makes the row a new one. */
    private static void rows(MeetingForm form) {
        form.getAttendance().forEach(row -> {
            row.setId(orNone(row.getId()));
            row.setPersonId(orNone(row.getPersonId()));
        });
        form.getStatements().forEach(row -> row.setId(orNone(row.getId())));
        form.getConclusions().forEach(row -> row.setId(orNone(row.getId())));
        form.actions().forEach(row -> row.setId(orNone(row.getId())));
    }

    /** Those that are known, of every organization that the form names. */
    private Set<String> organizations(MeetingForm form) {
        Stream<String> ids = Stream.of(
                        form.getOrganizers().stream().map(OrganizerRow::getId),
                        form.getAttendance().stream().map(AttendanceRow::getOrganizationId),
                        form.getStatements().stream().map(StatementRow::getOrganizationId),
                        form.actions().map(ActionRow::getOrganizationId))
                .flatMap(each -> each);
        List<OrganizationId> asked = asked(ids, OrganizationId::new);
        if (asked.isEmpty()) return Set.of();
        return organizations.byIds(asked).keySet().stream()
                .map(OrganizationId::toString)
                .collect(Collectors.toSet());
    }

    private static <T> List<T> asked(Stream<String> ids, Function<UUID, T> to) {
        return ids.filter(MeetingFormIds::isId)
                .distinct()
                .map(UUID::fromString)
                .map(to)
                .toList();
    }

    private String place(String code) {
        return code.isEmpty() || gazetteer.municipality(MunicipalityId.of(code)).isPresent() ? code : "";
    }

    private static String kept(String id, Set<String> known) {
        return known.contains(id) ? id : "";
    }

    private static String orNone(String id) {
        return isId(id) ? id : "";
    }

    private static boolean isId(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
