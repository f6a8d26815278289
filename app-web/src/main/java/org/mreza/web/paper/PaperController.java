package org.mreza.web.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.paper.AddingPapers;
import org.mreza.domain.paper.PaperKind;
import org.mreza.domain.paper.PaperLimits;
import org.mreza.domain.paper.PaperQueries;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.NotFound;
import org.mreza.web.frame.Reader;
import org.mreza.web.meeting.MeetingRights;
import org.mreza.web.paper.SentFiles.RefusedFile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The papers of a meeting: to read, and to add more, many at once. */
@Controller
class PaperController {

    private static final long MEGABYTE = 1024 * 1024;

    private final MeetingQueries meetings;
    private final MeetingRights rights;
    private final PaperQueries papers;
    private final AddingPapers adding;
    private final PaperLimits limits;

    PaperController(
            MeetingQueries meetings,
            MeetingRights rights,
            PaperQueries papers,
            AddingPapers adding,
            PaperLimits limits) {
        this.meetings = meetings;
        this.rights = rights;
        this.papers = papers;
        this.adding = adding;
        this.limits = limits;
    }

    @GetMapping("/meetings/{id}/papers")
    String index(@PathVariable MeetingId id, Actor actor, Reader reader, Model model) {
        MeetingView meeting = meetings.show(id, actor).orElseThrow(NotFound::new);
        model.addAttribute("meeting", meeting);
        model.addAttribute("papers", PaperList.of(papers.ofMeeting(id, actor), reader));
        model.addAttribute("mayEdit", rights.mayEdit(meeting, actor));
        MeetingRights.Papers may = rights.papers(meeting, rights.standing(id), actor);
        Set<PaperKind> kinds = may == MeetingRights.Papers.ALL ? PaperKind.all() : PaperKind.pictures();
        model.addAttribute("mayAdd", may.name());
        model.addAttribute("submissionKey", UUID.randomUUID());
        model.addAttribute("offered", PaperKind.offered(kinds));
        model.addAttribute("accepted", PaperKind.accepted(kinds));
        model.addAttribute("largest", limits.largestFile());
        model.addAttribute("megabytes", limits.largestFile() / MEGABYTE);
        return "paper/index";
    }

    @PostMapping("/meetings/{id}/papers")
    String create(
            @PathVariable MeetingId id,
            @RequestParam UUID submissionKey,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Actor actor,
            Reader reader,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        SentFiles sent = SentFiles.of(submissionKey, 0, files);
        List<RefusedFile> refused = take(sent, id, actor, reader);
        if (refused.isEmpty() && !sent.files().isEmpty()) {
            flash.addFlashAttribute("saved", "paper.added");
            return "redirect:/meetings/" + id + "/papers";
        }
        index(id, actor, reader, model);
        model.addAttribute("refused", refused);
        model.addAttribute("taken", sent.files().size() - refused.size());
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return "paper/index";
    }

    /** The same for a script that sends each file by itself, to show how far it is. */
    @PostMapping(path = "/meetings/{id}/papers", headers = "X-Upload")
    ResponseEntity<Map<String, String>> createOne(
            @PathVariable MeetingId id,
            @RequestParam UUID submissionKey,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Actor actor,
            Reader reader) {
        SentFiles sent = SentFiles.of(submissionKey, number, files);
        List<RefusedFile> refused = take(sent, id, actor, reader);
        if (refused.isEmpty()) return ResponseEntity.status(HttpStatus.CREATED).body(Map.of());
        return ResponseEntity.unprocessableContent()
                .body(Map.of("why", refused.get(0).why()));
    }

    private List<RefusedFile> take(SentFiles sent, MeetingId id, Actor actor, Reader reader) {
        adding.require(id, actor);
        return sent.each((key, file, name) -> adding.add(key, id, file, name, actor), reader);
    }
}
