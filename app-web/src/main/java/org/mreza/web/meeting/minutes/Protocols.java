package org.mreza.web.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.AttendanceRole;
import org.mreza.domain.meeting.Grain;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.meeting.minutes.Addendum;
import org.mreza.domain.meeting.minutes.Line;
import org.mreza.domain.meeting.minutes.MinutesState;
import org.mreza.domain.meeting.minutes.Standing;
import org.mreza.web.frame.Reader;

/** Makes the document of a meeting's minutes. */
final class Protocols {

    private final MeetingView meeting;
    private final Reader reader;

    private Protocols(MeetingView meeting, Reader reader) {
        this.meeting = meeting;
        this.reader = reader;
    }

    static Protocol of(MeetingView meeting, Standing standing, List<Addendum> addenda, Reader reader) {
        return new Protocols(meeting, reader).make(standing, addenda);
    }

    private Protocol make(Standing standing, List<Addendum> addenda) {
        return new Protocol(
                reader.language().tag(),
                reader.text(meeting.head().title()),
                place(),
                facts(),
                meeting.agenda().stream()
                        .map(item -> new Line(item.title(), RecordLines.agenda(item, reader)))
                        .toList(),
                meeting.attendees().stream().map(this::present).toList(),
                number(),
                meeting.statements().stream()
                        .map(s -> new Protocol.Said(RecordLines.speaker(s, reader), s.text()))
                        .toList(),
                meeting.challenges().stream().map(c -> reader.text(c.text())).toList(),
                meeting.conclusions().stream().map(this::concluded).toList(),
                meeting.otherActions().stream().map(this::task).toList(),
                meeting.recommendations().stream()
                        .map(r -> new Line(r.addressee() == null ? "" : r.addressee(), r.text()))
                        .toList(),
                List.of(),
                addenda.stream()
                        .map(a -> new Line(joined(reader.dateTime(a.addedAt()), a.addedBy()), a.text()))
                        .toList(),
                approval(standing),
                new Protocol.Signatures(signing(AttendanceRole.CHAIR), signing(AttendanceRole.MINUTE_TAKER)));
    }

    private String place() {
        MeetingView.Head head = meeting.head();
        return joined(
                head.held() == null ? reader.message("meeting.held.not-stated") : reader.date(head.held()),
                reader.municipality(head.place().municipality()),
                head.place().venue(),
                head.place().mode() == null
                        ? ""
                        : reader.message("meeting.mode." + head.place().mode()));
    }

    private static String joined(@Nullable String... words) {
        return Stream.of(words).filter(w -> w != null && !w.isBlank()).collect(Collectors.joining(", "));
    }

    private List<Line> facts() {
        List<Line> facts = new ArrayList<>();
        MeetingView.Head head = meeting.head();
        fact(facts, "meeting.kind", reader.message("meeting.kind." + head.kind()));
        if (head.series() != null)
            fact(
                    facts,
                    "meeting.series",
                    joined(
                            reader.text(head.series().title()),
                            head.ordinal() == null ? "" : reader.message("meeting.nth", head.ordinal())));
        fact(
                facts,
                "meeting.organizers",
                meeting.organizers().stream()
                        .map(o -> reader.text(o.organization().name()) + " ("
                                + reader.message("meeting.organizer-role." + o.role()) + ")")
                        .collect(Collectors.joining(", ")));
        fact(
                facts,
                "meeting.projects",
                meeting.projects().stream().map(p -> reader.text(p.name())).collect(Collectors.joining(", ")));
        return facts;
    }

    private void fact(List<Line> facts, String label, String text) {
        if (!text.isBlank()) facts.add(new Line(reader.message(label), text));
    }

    private Protocol.Present present(MeetingView.Attendee a) {
        boolean person = a.grain() == Grain.PERSON;
        String organization =
                a.organization() == null ? "" : reader.text(a.organization().name());
        String description = Objects.toString(a.description(), "");
        String institutions = a.municipality() == null
                ? ""
                : reader.message("meeting.grain.institutions", reader.municipality(a.municipality()));
        String name = person
                ? Objects.toString(a.person(), "")
                : Stream.of(organization, institutions, description)
                        .filter(w -> !w.isEmpty())
                        .findFirst()
                        .orElse("");
        String seat = a.organization() == null
                ? ""
                : reader.municipality(a.organization().seat());
        return new Protocol.Present(
                name,
                person ? joined(organization.isEmpty() ? description : organization, seat) : seat,
                reader.message("meeting.attendance-role." + a.role()),
                person ? "1" : reader.count(a.people()));
    }

    private String number() {
        return joined(
                reader.message("meeting.presence.people", reader.count(meeting.people())),
                meeting.municipalities().isEmpty()
                        ? ""
                        : reader.plural(
                                "meeting.minutes.municipalities",
                                meeting.municipalities().size()));
    }

    private Protocol.Concluded concluded(MeetingView.ConclusionView c) {
        List<Protocol.Element> elements = new ArrayList<>();
        for (int e = 0; e < c.elements().size(); e++)
            elements.add(new Protocol.Element(
                    c.elements().get(e),
                    meeting.actionsOf(c.id(), e).stream().map(this::task).toList()));
        return new Protocol.Concluded(
                c.text(),
                joined(
                        reader.message("meeting.conclusion-kind." + c.kind()),
                        reader.message("meeting.level." + c.level()),
                        c.theme()),
                meeting.actionsOf(c.id()).stream().map(this::task).toList(),
                elements);
    }

    private Protocol.Task task(MeetingView.ActionView a) {
        return new Protocol.Task(
                joined(a.what(), RecordLines.awaited(a, reader)),
                joined(
                        a.organization() == null
                                ? ""
                                : reader.text(a.organization().name()),
                        a.responsible()),
                a.due() == null ? "" : reader.date(a.due()),
                reader.message("meeting.action-state." + a.state()));
    }

    private String approval(Standing standing) {
        if (standing.isApproved())
            return reader.message(
                    "meeting.minutes.state.APPROVED",
                    reader.dateTime(standing.approvedAt()),
                    standing.approvedBy() == null ? "-" : standing.approvedBy());
        if (standing.state() == MinutesState.OUT)
            return reader.message("meeting.minutes.state.OUT", reader.date(standing.until()));
        return reader.message("meeting.minutes.state.WRITING");
    }

    private String signing(AttendanceRole role) {
        return meeting.attendees().stream()
                .filter(a -> a.role() == role && a.person() != null)
                .map(a -> joined(
                        a.person(),
                        a.organization() == null
                                ? ""
                                : reader.text(a.organization().name())))
                .collect(Collectors.joining("; "));
    }
}
