package org.mreza.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page that says what went wrong, in the reader's language; needs neither database nor session. */
@Component
class ErrorPages {

    /** With words of their own; all others get those of 400 or 500. */
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 406, 409, 413, 415, 429, 500, 503);

    private final Frames frames;

    ErrorPages(Frames frames) {
        this.frames = frames;
    }

    ModelAndView page(int status, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("error", HttpStatusCode.valueOf(status));
        page.addObject("reader", frames.reader(request));
        page.addObject("frame", frames.bare(request));
        page.addObject("status", known(status));
        page.addObject("reference", RequestId.of(request));
        page.addObject("sent", status == 503 ? SentForm.of(request) : null);
        page.addObject("ruleArguments", new Object[0]);
        return page;
    }

    private static int known(int status) {
        if (KNOWN.contains(status)) return status;
        return status >= 500 ? 500 : 400;
    }
}
