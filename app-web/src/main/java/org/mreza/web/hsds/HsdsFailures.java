package org.mreza.web.hsds;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mreza.domain.shared.NotFound;
import org.mreza.web.frame.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What goes wrong, as programs read it (RFC 9457). */
@ControllerAdvice(assignableTypes = {HsdsController.class, DatapackageController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class HsdsFailures {

    @ExceptionHandler
    void refused(Refusal refusal, HttpServletResponse response) throws IOException {
        Problem.write(response, refusal.status().value(), refusal.why());
    }

    /** The same words for what is not there and for what is not published. */
    @ExceptionHandler
    void notFound(NotFound notFound, HttpServletResponse response) throws IOException {
        Problem.write(response, 404, "nothing is published here");
    }
}
