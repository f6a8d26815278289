package org.mreza.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what the container, the security filters and bugs leave behind. */
@Controller
class FrameErrorController implements ErrorController {

    private static final String CONTENT_POLICY = "Content-Security-Policy";

    private final ErrorPages pages;

    FrameErrorController(ErrorPages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    @Nullable
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = status(request);
        if (Problem.isForProgram(request)) {
            Problem.write(response, status, "");
            return null;
        }
        if (status == 503) response.setHeader(HttpHeaders.RETRY_AFTER, "30");
        if (!response.containsHeader(CONTENT_POLICY)) bare(response);
        return pages.page(status, request);
    }

    /** A request so damaged that no filter saw it has none of the headers that they write. */
    static void bare(HttpServletResponse response) {
        response.setHeader(
                CONTENT_POLICY,
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                        + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Asked for by its own address, it is a page that does not exist. */
    private static int status(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (!(status instanceof Integer code) || code < 400 || code > 599) return 404;
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return code == 500 && cause instanceof Throwable thrown && Away.is(thrown) ? 503 : code;
    }
}
