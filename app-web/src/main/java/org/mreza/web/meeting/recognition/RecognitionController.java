package org.mreza.web.meeting.recognition;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.recognition.Find;
import org.mreza.domain.meeting.recognition.Recognition;
import org.mreza.domain.meeting.recognition.Recognizing;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.frame.Reader;
import org.mreza.web.frame.Rules;
import org.mreza.web.meeting.MeetingForm;
import org.mreza.web.meeting.PrefilledMeetings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A pasted news item: what is recognized is proposed, what is ticked fills the form of a meeting, nothing is saved. */
@Controller
class RecognitionController {

    private final Recognizing recognizing;
    private final PrefilledMeetings meetings;

    RecognitionController(Recognizing recognizing, PrefilledMeetings meetings) {
        this.recognizing = recognizing;
        this.meetings = meetings;
    }

    @GetMapping("/meetings/recognition")
    String paste(Actor actor, Reader reader, Model model) {
        meetings.begin(actor, reader);
        model.addAttribute("form", new PastedForm());
        return "meeting/recognition/paste";
    }

    @PostMapping("/meetings/recognition")
    String propose(
            @ModelAttribute("form") PastedForm form,
            BindingResult errors,
            @RequestParam(name = "do", defaultValue = "recognize") String button,
            Actor actor,
            Reader reader,
            Model model,
            HttpServletResponse response) {
        MeetingForm meeting = meetings.begin(actor, reader);
        Recognition recognition;
        try {
            recognition = recognizing.recognize(form.getText(), actor);
        } catch (RuleBroken broken) {
            if (broken.field() == null) throw broken;
            Rules.reject(errors, broken);
            response.setStatus(422);
            return "meeting/recognition/paste";
        }
        List<Proposal> proposals = Proposal.of(recognition);
        if (button.equals("draft")) {
            new RecognizedMeeting(meeting, recognition, form).fill(proposals);
            model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
            return meetings.show(meeting, model, actor, reader);
        }
        return proposed(recognition, proposals, model);
    }

    private static String proposed(Recognition recognition, List<Proposal> proposals, Model model) {
        Map<String, Integer> numbers = new HashMap<>();
        proposals.forEach(p -> numbers.put(p.find().key(), p.number()));
        Map<Find.Kind, List<Proposal>> kinds = proposals.stream()
                .collect(Collectors.groupingBy(
                        p -> p.find().kind(), () -> new java.util.EnumMap<>(Find.Kind.class), Collectors.toList()));
        model.addAttribute("recognition", recognition);
        model.addAttribute("kinds", kinds);
        model.addAttribute("numbers", numbers);
        return "meeting/recognition/proposed";
    }
}
