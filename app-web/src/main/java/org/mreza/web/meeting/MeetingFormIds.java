package org.mreza.web.meeting;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
        Set<String> known = known(
                named(form),
                ids -> organizations.byIds(map(ids, OrganizationId::new)).keySet());
        form.getOrganizers().forEach(row -> row.setId(kept(row.getId(), known)));
        form.actions().forEach(row -> row.setOrganizationId(kept(row.getOrganizationId(), known)));
        for (int i = 0; i < form.getAttendance().size(); i++) {
            AttendanceRow row = form.getAttendance().get(i);
            boolean gone = !same(row.getOrganizationId(), known) || !place(row.getMunicipalityId());
            row.setOrganizationId(kept(row.getOrganizationId(), known));
            if (!place(row.getMunicipalityId())) row.setMunicipalityId("");
            if (gone) errors.rejectValue("attendance[" + i + "].people", "meeting.attendance.gone");
        }
        for (int i = 0; i < form.getStatements().size(); i++) {
            StatementRow row = form.getStatements().get(i);
            boolean gone = !same(row.getOrganizationId(), known) || !place(row.getMunicipalityId());
            row.setOrganizationId(kept(row.getOrganizationId(), known));
            if (!place(row.getMunicipalityId())) row.setMunicipalityId("");
            if (gone && !row.getText().isBlank())
                errors.rejectValue("statements[" + i + "].text", "meeting.statement.gone");
        }
    }

    /**
     * What was picked beside a name. An id alone tells nobody how a thing is called: only with one of its names does it
     * count, as what only drafts of others name is not for everybody.
     */
    private void picked(MeetingForm form) {
        Map<String, LocalizedText> series =
                found(Stream.of(form.getSeriesId()), ids -> meetings.seriesTitles(map(ids, SeriesId::new)));
        form.setSeriesId(named(form.getSeriesId(), form.getSeries(), series));
        Map<String, LocalizedText> funded = found(
                form.getProjects().stream().map(ProjectRow::getId), ids -> projects.names(map(ids, ProjectId::new)));
        form.getProjects().forEach(row -> row.setId(named(row.getId(), row.getName(), funded)));
        Map<String, LocalizedText> obstacles = found(
                form.getChallenges().stream().map(ChallengeRow::getId),
                ids -> meetings.challengeTexts(map(ids, ChallengeId::new)));
        form.getChallenges().forEach(row -> row.setId(named(row.getId(), row.getText(), obstacles)));
    }

    private static String named(String id, String typed, Map<String, LocalizedText> found) {
        LocalizedText name = found.get(id);
        String key = TextFold.key(typed);
        boolean same = name != null
                && name.all().stream().anyMatch(n -> TextFold.key(n).equals(key));
        return same ? id : "";
    }

    private static Map<String, LocalizedText> found(
            Stream<String> ids, Function<Collection<UUID>, Map<?, LocalizedText>> find) {
        Set<UUID> asked = new HashSet<>();
        ids.filter(MeetingFormIds::isId).forEach(id -> asked.add(UUID.fromString(id)));
        Map<String, LocalizedText> found = new HashMap<>();
        if (!asked.isEmpty()) find.apply(asked).forEach((id, name) -> found.put(String.valueOf(id), name));
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

    private static Stream<String> named(MeetingForm form) {
        return Stream.of(
                        form.getOrganizers().stream().map(OrganizerRow::getId),
                        form.getAttendance().stream().map(AttendanceRow::getOrganizationId),
                        form.getStatements().stream().map(StatementRow::getOrganizationId),
                        form.actions().map(ActionRow::getOrganizationId))
                .flatMap(ids -> ids);
    }

    private static Set<String> known(Stream<String> ids, Function<Collection<UUID>, Collection<?>> find) {
        Set<UUID> asked = new HashSet<>();
        ids.filter(MeetingFormIds::isId).forEach(id -> asked.add(UUID.fromString(id)));
        Set<String> known = new HashSet<>();
        if (!asked.isEmpty()) find.apply(asked).forEach(id -> known.add(id.toString()));
        return known;
    }

    private static <T> List<T> map(Collection<UUID> ids, Function<UUID, T> to) {
        return ids.stream().map(to).toList();
    }

    private boolean place(String code) {
        return code.isEmpty() || gazetteer.municipality(MunicipalityId.of(code)).isPresent();
    }

    private static boolean same(String id, Set<String> known) {
        return id.isEmpty() || known.contains(id);
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
