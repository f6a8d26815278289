package org.mreza.web.meeting.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.meeting.Prose;
import org.mreza.domain.meeting.minutes.Addressee;
import org.mreza.domain.meeting.minutes.Addressees;
import org.mreza.domain.meeting.minutes.MinutesRecords;
import org.mreza.domain.meeting.minutes.Proposed;
import org.mreza.domain.meeting.minutes.Remark;
import org.mreza.domain.meeting.minutes.Remarks;
import org.mreza.domain.meeting.minutes.Standing;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PartialDateText;
import org.mreza.web.frame.Reader;
import org.mreza.web.meeting.MeetingRights;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page about the minutes of a meeting: how they stand, the round, what came back, versions, what was added later. */
@Component
class MinutesPage {

    private static final int USUAL_DAYS = 14;

    private final MeetingQueries meetings;
    private final MinutesRecords minutes;
    private final Addressees addressees;
    private final Remarks remarks;
    private final MeetingRights rights;

    MinutesPage(
            MeetingQueries meetings,
            MinutesRecords minutes,
            Addressees addressees,
            Remarks remarks,
            MeetingRights rights) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.addressees = addressees;
        this.remarks = remarks;
        this.rights = rights;
    }

    /**
     * A remark beside who made it.
     *
     * @param pieces what a correction would change
     */
    record Shown(Remark remark, @Nullable Addressee by, List<Piece> pieces) {}

    /** @param form what was typed into the form of the round; null to fill it as usual */
    String show(MeetingId id, @Nullable RoundForm form, Actor actor, Reader reader, Model model) {
        MeetingView meeting = meetings.show(id, actor)
                .filter(m -> rights.readsRecord(m, actor))
                .orElseThrow(NotFound::new);
        Standing standing = minutes.of(id);
        boolean mayEdit = rights.mayEdit(meeting, actor);
        model.addAttribute("meeting", meeting);
        model.addAttribute("standing", standing);
        model.addAttribute("addenda", minutes.addenda(id));
        model.addAttribute("mayEdit", mayEdit);
        if (mayEdit) forEditors(id, meeting, form, standing, reader, model);
        return "meeting/minutes/show";
    }

    private void forEditors(
            MeetingId id,
            MeetingView meeting,
            @Nullable RoundForm form,
            Standing standing,
            Reader reader,
            Model model) {
        List<Addressee> asked = addressees.of(id);
        Map<UUID, Addressee> byId = asked.stream().collect(Collectors.toMap(Addressee::id, Function.identity()));
        List<Remark> said = remarks.of(id);
        model.addAttribute("versions", minutes.versions(id));
        model.addAttribute("asked", asked);
        model.addAttribute(
                "said",
                said.stream()
                        .map(r -> new Shown(
                                r,
                                byId.get(r.addressee()),
                                r.before() == null
                                        ? List.of()
                                        : Piece.between(Prose.plain(r.before()), Prose.plain(r.text()))))
                        .toList());
        model.addAttribute(
                "counts", said.stream().collect(Collectors.groupingBy(Remark::addressee, Collectors.counting())));
        model.addAttribute("open", said.stream().filter(Remark::isOpen).count());
        boolean ahead = rights.isAhead(meeting.head());
        List<Proposed> proposed = standing.isApproved() || ahead ? List.of() : addressees.proposed(id);
        model.addAttribute("ahead", ahead);
        model.addAttribute("proposed", proposed);
        model.addAttribute("languages", List.of(Language.values()));
        model.addAttribute("form", form == null ? usual(meeting, proposed, standing, reader) : form);
    }

    private static RoundForm usual(MeetingView meeting, List<Proposed> proposed, Standing standing, Reader reader) {
        RoundForm form = new RoundForm();
        LocalDate today = reader.now().toLocalDate();
        LocalDate until = standing.until();
        LocalDate day = until == null || until.isBefore(today) ? today.plusDays(USUAL_DAYS) : until;
        form.setUntil(PartialDateText.format(PartialDate.ofDay(day), reader.language()));
        form.setPicked(new ArrayList<>(proposed.stream().map(Proposed::key).toList()));
        form.setLanguage(meeting.head().title().source());
        return form;
    }
}
