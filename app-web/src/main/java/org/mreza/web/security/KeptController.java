package org.mreza.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.regex.Pattern;
import org.mreza.domain.access.Actor;
import org.mreza.web.draft.DraftForm;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows, after signing in again, what was sent too late; it is sent once more by a button, never by itself. */
@Controller
class KeptController {

    static final String ADDRESS = "/sign-in/kept";
    static final String ATTRIBUTE = "mreza.kept";

    private static final Pattern TYPED = Pattern.compile("(?s).*\\p{L}{2}.*");
    private static final Pattern CODE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z_]+|true|false");
    private static final int MOST = 30;

    @GetMapping(ADDRESS)
    String show(Actor actor, HttpServletRequest request, Model model) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof KeptText kept)) return "redirect:/today";
        List<DraftForm.Field> fields = DraftForm.fields(kept.content());
        model.addAttribute("kept", kept);
        model.addAttribute("fields", fields);
        model.addAttribute(
                "texts",
                fields.stream()
                        .map(DraftForm.Field::value)
                        .filter(text -> TYPED.matcher(text).matches()
                                && !CODE.matcher(text).matches())
                        .limit(MOST)
                        .toList());
        return "account/kept";
    }
}
