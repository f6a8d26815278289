package org.mreza.web.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.mreza.domain.access.Actor;
import org.mreza.domain.draft.Drafts;
import org.mreza.web.frame.Reader;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Keeps what is typed into a long form while it is typed. The form names itself in the field {@code _draft}. */
@Controller
class DraftController {

    /** Forms that are kept: addresses within the site. */
    private static final String FORM = "/(?!/)[a-z0-9/-]{1,100}";

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping("/drafts")
    @ResponseBody
    ResponseEntity<String> keep(
            @RequestParam("_draft") String form, HttpServletRequest request, Actor actor, Reader reader) {
        String content = DraftForm.encoded(request.getParameterMap());
        if (!form.matches(FORM) || content.length() > Drafts.LONGEST)
            return ResponseEntity.status(413).body(reader.message("draft.too-long"));
        Instant at = drafts.keep(actor, form, content);
        String time = reader.dateTime(at);
        return ResponseEntity.ok(reader.message("meeting.draft.kept", time.substring(time.length() - 5)));
    }

    @PostMapping("/drafts/deletion")
    String discard(@RequestParam("_draft") String form, Actor actor) {
        if (!form.matches(FORM)) return "redirect:/today";
        drafts.discard(actor, form);
        return "redirect:" + form;
    }
}
