package org.mreza.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mreza.domain.access.Refused;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.StaleVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** What becomes of the exceptions that a controller leaves. All others are bugs and end as 500. */
@ControllerAdvice
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final ErrorPages pages;
    private final ObjectProvider<Audit> audit;
    private final ObjectProvider<MovedAddresses> moved;

    Failures(ErrorPages pages, ObjectProvider<Audit> audit, ObjectProvider<MovedAddresses> moved) {
        this.pages = pages;
        this.audit = audit;
        this.moved = moved;
    }

    @ExceptionHandler(NotFound.class)
    ModelAndView notFound(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return moved.stream()
                .filter(m -> reads)
                .flatMap(m -> m.now(request).stream())
                .findFirst()
                .map(address -> new ModelAndView("redirect:" + address))
                .orElseGet(() -> pages.page(404, request));
    }

    @ExceptionHandler(Refused.class)
    ModelAndView refused(Refused refused, HttpServletRequest request) {
        audit.ifAvailable(a -> a.refused(Actors.of(request), refused.action(), request.getRequestURI()));
        return pages.page(403, request);
    }

    @ExceptionHandler(RuleBroken.class)
    ModelAndView ruleBroken(RuleBroken broken, HttpServletRequest request) {
        return pages.page(409, request)
                .addObject("rule", broken.messageKey())
                .addObject("ruleArguments", broken.arguments().toArray());
    }

    @ExceptionHandler(StaleVersion.class)
    ModelAndView stale(HttpServletRequest request) {
        return pages.page(409, request).addObject("rule", "frame.stale");
    }

    /** It refers to something that is not there, or no longer; what it was is not for the log. */
    @ExceptionHandler(DataIntegrityViolationException.class)
    ModelAndView unfitting(DataIntegrityViolationException refused, HttpServletRequest request) {
        LOG.warn(
                "the database refused what was sent: {}",
                refused.getMostSpecificCause().getClass().getSimpleName());
        return pages.page(409, request);
    }

    /** Names of fields that no page of ours has: {@code rows[999999].name}. */
    @ExceptionHandler(InvalidPropertyException.class)
    ModelAndView unreadable(HttpServletRequest request) {
        return pages.page(400, request);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request) {
        return pages.page(413, request);
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        QueryTimeoutException.class,
        CannotCreateTransactionException.class
    })
    ModelAndView away(Exception away, HttpServletRequest request, HttpServletResponse response) {
        LOG.error("the database does not answer", away);
        response.setHeader(HttpHeaders.RETRY_AFTER, "30");
        return pages.page(503, request);
    }
}
