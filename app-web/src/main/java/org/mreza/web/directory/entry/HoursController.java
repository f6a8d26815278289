package org.mreza.web.directory.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mreza.domain.directory.hours.HoursText;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.directory.HoursLine;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says how typed opening hours are understood, while they are being typed. */
@Controller
class HoursController {

    private static final int LONGEST = 1_000;

    /** @param field the parameter that the hours come in */
    @GetMapping("/services/hours")
    String understood(
            @RequestParam(defaultValue = "text") String field, Reader reader, HttpServletRequest request, Model model) {
        String typed = request.getParameter(field);
        model.addAttribute("hours", typed == null || typed.length() > LONGEST ? List.of() : read(typed, reader));
        return "directory/_hours :: echo";
    }

    private static List<HoursLine> read(String typed, Reader reader) {
        try {
            return HoursLine.of(HoursText.parse(typed), reader);
        } catch (RuleBroken notYet) {
            return List.of();
        }
    }
}
