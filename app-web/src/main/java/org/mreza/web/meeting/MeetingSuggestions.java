package org.mreza.web.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.meeting.ReadingAttendance;
import org.mreza.domain.project.ProjectQueries;
import org.mreza.web.frame.Reader;
import org.mreza.web.frame.Suggestion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the form offers while somebody types. */
@Controller
class MeetingSuggestions {

    private static final int MOST = 8;

    private final MeetingQueries meetings;
    private final ProjectQueries projects;
    private final ReadingAttendance attendance;

    MeetingSuggestions(MeetingQueries meetings, ProjectQueries projects, ReadingAttendance attendance) {
        this.meetings = meetings;
        this.projects = projects;
        this.attendance = attendance;
    }

    @GetMapping("/projects/suggestions")
    String projects(@RequestParam(required = false) @Nullable String q, Actor actor, Reader reader, Model model) {
        return options(
                model,
                projects.find(words(q), MOST, actor).stream()
                        .map(p -> Suggestion.of(p.id(), reader.text(p.name()), null))
                        .toList());
    }

    @GetMapping("/series/suggestions")
    String series(@RequestParam(required = false) @Nullable String q, Actor actor, Reader reader, Model model) {
        return options(
                model,
                meetings.findSeries(words(q), MOST, actor).stream()
                        .map(s -> Suggestion.of(s.id(), reader.text(s.name()), null))
                        .toList());
    }

    @GetMapping("/challenges/suggestions")
    String challenges(@RequestParam(required = false) @Nullable String q, Actor actor, Reader reader, Model model) {
        return options(
                model,
                meetings.findChallenges(words(q), MOST, actor).stream()
                        .map(c -> Suggestion.of(c.id(), reader.text(c.name()), null))
                        .toList());
    }

    private static String options(Model model, List<Suggestion> suggestions) {
        model.addAttribute("suggestions", suggestions);
        return "fragments/picker :: options";
    }

    /** Says what a line of attendance is understood as, before it is added. */
    @GetMapping("/meetings/understood")
    String understood(
            @RequestParam(name = "attendanceLine", required = false) @Nullable String line, Actor actor, Model model) {
        model.addAttribute("understood", attendance.read(words(line)));
        return "meeting/_understood :: lines";
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
