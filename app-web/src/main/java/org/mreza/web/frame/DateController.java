package org.mreza.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.PartialDateText;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says how a typed date is understood, while it is being typed. */
@Controller
class DateController {

    private static final int LONGEST = 200;

    /** @param field the parameter that the date comes in, when it is not {@code text} */
    @GetMapping("/dates/understood")
    String understood(
            @RequestParam(defaultValue = "text") String field, Reader reader, HttpServletRequest request, Model model) {
        String typed = request.getParameter(field);
        model.addAttribute("understood", typed == null || typed.isBlank() ? null : inWords(typed, reader));
        return "fragments/date :: echo";
    }

    private static @Nullable String inWords(String typed, Reader reader) {
        if (typed.length() > LONGEST) return null;
        try {
            return reader.dateInWords(PartialDateText.parse(typed));
        } catch (RuleBroken notYetADate) {
            return null;
        }
    }
}
