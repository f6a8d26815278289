package org.mreza.web.meeting.minutes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.meeting.AgendaLine;
import org.mreza.domain.meeting.Grain;
import org.mreza.domain.meeting.MeetingPart;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.meeting.minutes.Line;
import org.mreza.domain.shared.SourceCard;
import org.mreza.web.frame.Reader;

/** What a record says, part by part and line by line, in the words of one reader: to compare, to send and to keep. */
public final class RecordLines {

    private final MeetingView meeting;
    private final Reader reader;

    private RecordLines(MeetingView meeting, Reader reader) {
        this.meeting = meeting;
        this.reader = reader;
    }

    public static Map<MeetingPart, List<Line>> of(MeetingView meeting, Reader reader) {
        RecordLines lines = new RecordLines(meeting, reader);
        Map<MeetingPart, List<Line>> parts = new EnumMap<>(MeetingPart.class);
        parts.put(MeetingPart.WHAT, lines.what());
        parts.put(MeetingPart.WHO, lines.who());
        parts.put(MeetingPart.SAID, lines.said());
        parts.put(MeetingPart.AGREED, lines.agreed());
        parts.put(MeetingPart.PAPERS, lines.papers());
        return parts;
    }

    private List<Line> what() {
        MeetingView.Head head = meeting.head();
        List<Line> lines = new ArrayList<>();
        lines.add(line("meeting.title", reader.text(head.title())));
        lines.add(line("meeting.kind", reader.message("meeting.kind." + head.kind())));
        lines.add(line(
                "meeting.held",
                head.held() == null ? reader.message("meeting.held.not-stated") : reader.date(head.held())));
        lines.add(line("meeting.where", place()));
        if (head.series() != null)
            lines.add(line("meeting.series", reader.text(head.series().title())));
        if (head.ordinal() != null) lines.add(line("meeting.ordinal", String.valueOf(head.ordinal())));
        meeting.organizers()
                .forEach(o -> lines.add(line(
                        "meeting.organizers",
                        reader.text(o.organization().name()) + ", "
                                + reader.message("meeting.organizer-role." + o.role()))));
        meeting.projects()
                .forEach(p -> lines.add(line(
                        "meeting.projects",
                        reader.text(p.name()) + ", " + reader.message("meeting.relation." + p.relation()))));
        meeting.agenda()
                .forEach(item -> lines.add(line("plan.agenda", item.title() + " (" + agenda(item, reader) + ")")));
        return lines;
    }

    /** What is done with an item of the agenda, by whom, and how long. */
    static String agenda(AgendaLine item, Reader reader) {
        return joined(
                reader.message("plan.agenda-kind." + item.kind()),
                item.organization() == null ? "" : reader.text(item.organization()),
                item.presenter(),
                reader.plural("invite.minutes", item.minutes()));
    }

    private String place() {
        String where = joined(
                reader.municipality(meeting.head().place().municipality()),
                meeting.head().place().venue());
        if (meeting.head().place().mode() == null)
            return where.isEmpty() ? reader.message("meeting.place.not-stated") : where;
        return joined(
                where, reader.message("meeting.mode." + meeting.head().place().mode()));
    }

    private Line line(String label, String text) {
        return new Line(reader.message(label), text);
    }

    private static String joined(@Nullable String... words) {
        return Stream.of(words).filter(w -> w != null && !w.isBlank()).collect(Collectors.joining(", "));
    }

    private List<Line> who() {
        return meeting.attendees().stream()
                .map(a -> new Line(
                        name(a),
                        joined(
                                a.grain() == Grain.PERSON ? institution(a) : "",
                                reader.message("meeting.attendance-role." + a.role()),
                                a.grain() == Grain.PERSON
                                        ? ""
                                        : reader.message("meeting.understood.people", reader.count(a.people())))))
                .toList();
    }

    private @Nullable String institution(MeetingView.Attendee a) {
        return a.organization() == null
                ? a.description()
                : reader.text(a.organization().name());
    }

    private String name(MeetingView.Attendee a) {
        if (a.grain() == Grain.PERSON) return a.person() == null ? "" : a.person();
        if (a.organization() != null) return reader.text(a.organization().name());
        if (a.municipality() != null)
            return reader.message("meeting.grain.institutions", reader.municipality(a.municipality()));
        return a.description() == null ? "" : a.description();
    }

    /** Who said it: an institution or the institutions of a municipality, and by whom; or somebody by function. */
    public static String speaker(MeetingView.Spoken spoken, Reader reader) {
        String institution = "";
        if (spoken.organization() != null)
            institution = reader.text(spoken.organization().name());
        else if (spoken.municipality() != null)
            institution = reader.message("meeting.grain.institutions", reader.municipality(spoken.municipality()));
        return joined(institution, spoken.speaker());
    }

    private List<Line> said() {
        List<Line> lines = new ArrayList<>();
        meeting.statements().forEach(s -> lines.add(new Line(speaker(s, reader), s.text())));
        meeting.challenges().forEach(c -> lines.add(line("meeting.challenges", reader.text(c.text()))));
        return lines;
    }

    private List<Line> agreed() {
        List<Line> lines = new ArrayList<>();
        for (int c = 0; c < meeting.conclusions().size(); c++) {
            MeetingView.ConclusionView conclusion = meeting.conclusions().get(c);
            lines.add(new Line(reader.message("meeting.conclusion", c + 1), conclusion(conclusion)));
            meeting.actionsOf(conclusion.id()).forEach(a -> lines.add(action(a)));
            for (int e = 0; e < conclusion.elements().size(); e++) {
                lines.add(
                        new Line((c + 1) + "." + (e + 1), conclusion.elements().get(e)));
                meeting.actionsOf(conclusion.id(), e).forEach(a -> lines.add(action(a)));
            }
        }
        meeting.otherActions().forEach(a -> lines.add(action(a)));
        meeting.recommendations()
                .forEach(r -> lines.add(line("meeting.recommendation", joined(r.text(), r.addressee()))));
        return lines;
    }

    private String conclusion(MeetingView.ConclusionView conclusion) {
        return conclusion.text() + " ("
                + joined(
                        reader.message("meeting.conclusion-kind." + conclusion.kind()),
                        reader.message("meeting.level." + conclusion.level()),
                        conclusion.theme())
                + ")";
    }

    private Line action(MeetingView.ActionView action) {
        return new Line(
                reader.message("meeting.action.add"),
                joined(
                        action.what(),
                        action.organization() == null
                                ? ""
                                : reader.text(action.organization().name()),
                        action.responsible(),
                        action.due() == null ? "" : reader.message("meeting.action.until", reader.date(action.due())),
                        action.state() == ActionState.OPEN
                                ? ""
                                : reader.message("meeting.action-state." + action.state()),
                        awaited(action, reader)));
    }

    /** What has to be done before it. */
    static String awaited(MeetingView.ActionView action, Reader reader) {
        if (action.awaits().isEmpty()) return "";
        return reader.message("action.depends") + ": " + String.join("; ", action.awaits());
    }

    private List<Line> papers() {
        SourceCard source = meeting.head().source();
        if (source.isEmpty()) return List.of();
        return List.of(line("meeting.source", joined(source.publisher(), source.author(), source.url())));
    }
}
