package org.mreza.web.meeting.minutes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.MeetingPart;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.meeting.minutes.Line;
import org.mreza.domain.meeting.minutes.MinutesRecords;
import org.mreza.domain.meeting.minutes.MinutesVersion;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.web.frame.Reader;
import org.mreza.web.frame.Readers;
import org.mreza.web.meeting.MeetingRights;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The minutes of a meeting to look at, and their versions to compare. */
@Controller
class MinutesController {

    private final MinutesPage page;
    private final MeetingQueries meetings;
    private final MinutesRecords minutes;
    private final MeetingRights rights;
    private final Readers readers;

    MinutesController(
            MinutesPage page, MeetingQueries meetings, MinutesRecords minutes, MeetingRights rights, Readers readers) {
        this.page = page;
        this.meetings = meetings;
        this.minutes = minutes;
        this.rights = rights;
        this.readers = readers;
    }

    @GetMapping("/meetings/{id}/minutes")
    String show(@PathVariable MeetingId id, Actor actor, Reader reader, Model model) {
        return page.show(id, null, actor, reader, model);
    }

    /** @param with the version that it is compared with: by default the one before, 0 for what is written now */
    @GetMapping("/meetings/{id}/minutes/versions/{number}")
    String version(
            @PathVariable MeetingId id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Integer with,
            Actor actor,
            Model model) {
        MeetingView meeting =
                meetings.show(id, actor).filter(m -> rights.mayEdit(m, actor)).orElseThrow(NotFound::new);
        MinutesVersion version = minutes.version(id, number).orElseThrow(NotFound::new);
        int other = with == null ? number - 1 : with;
        Map<MeetingPart, List<Line>> now = RecordLines.of(meeting, readers.of(version.language()));
        MinutesVersion compared = other <= 0 ? null : minutes.version(id, other).orElseThrow(NotFound::new);
        Map<MeetingPart, List<ComparedLine>> parts = new EnumMap<>(MeetingPart.class);
        for (MeetingPart part : MeetingPart.values()) {
            List<Line> lines = version.lines(part);
            List<Line> before = with != null && with == 0 ? lines : compared == null ? lines : compared.lines(part);
            List<Line> after = with != null && with == 0 ? now.getOrDefault(part, List.of()) : lines;
            parts.put(part, ComparedLine.between(before, after));
        }
        model.addAttribute("meeting", meeting);
        model.addAttribute("version", version);
        model.addAttribute("compared", compared);
        model.addAttribute("now", with != null && with == 0);
        model.addAttribute("parts", parts);
        model.addAttribute("versions", minutes.versions(id));
        return "meeting/minutes/version";
    }
}
