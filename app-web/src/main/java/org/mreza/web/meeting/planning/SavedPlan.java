package org.mreza.web.meeting.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mreza.domain.meeting.minutes.Line;
import org.mreza.web.frame.Reader;

/** What somebody else saved of a plan, field by field where it differs from what was typed. */
final class SavedPlan {

    private final PlanForm typed;
    private final PlanForm saved;
    private final Reader reader;
    private final List<Line> lines = new ArrayList<>();

    private SavedPlan(PlanForm typed, PlanForm saved, Reader reader) {
        this.typed = typed;
        this.saved = saved;
        this.reader = reader;
    }

    static List<Line> beside(PlanForm typed, PlanForm saved, Reader reader) {
        SavedPlan plan = new SavedPlan(typed, saved, reader);
        plan.when();
        plan.where();
        return plan.lines;
    }

    private void when() {
        line("meeting.title", PlanForm::getTitle);
        line("meeting.held", PlanForm::getHeld);
        line("plan.starts", PlanForm::getStarts);
        line("plan.ends", PlanForm::getEnds);
        line("meeting.kind", form -> reader.message("meeting.kind." + form.getKind()));
        line("meeting.series", PlanForm::getSeries);
        line("meeting.ordinal", PlanForm::getOrdinal);
        line("plan.project", PlanForm::getProject);
    }

    private void where() {
        line("meeting.mode", form -> form.getMode() == null ? "" : reader.message("meeting.mode." + form.getMode()));
        line("meeting.municipality", PlanForm::getMunicipality);
        line("meeting.venue", PlanForm::getVenue);
        line("plan.link", PlanForm::getLink);
        line("plan.capacity", PlanForm::getCapacity);
        line(
                "plan.languages",
                form -> form.getSpoken().stream()
                        .sorted()
                        .map(language -> reader.message("meeting.language." + language))
                        .collect(Collectors.joining(", ")));
        line("plan.interpretation", PlanForm::getInterpretation);
        line(
                "meeting.organizers.planned",
                form -> form.getOrganizers().stream()
                        .filter(row -> !row.getName().isBlank())
                        .map(row ->
                                row.getName() + " (" + reader.message("meeting.organizer-role." + row.getRole()) + ")")
                        .collect(Collectors.joining(", ")));
        line("plan.agenda", form -> AgendaRow.words(form.getAgenda()));
    }

    private void line(String label, Function<PlanForm, String> field) {
        String theirs = field.apply(saved).strip();
        if (!theirs.equals(field.apply(typed).strip()))
            lines.add(new Line(reader.message(label), theirs.isEmpty() ? "–" : theirs));
    }
}
