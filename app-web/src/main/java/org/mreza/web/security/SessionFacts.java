package org.mreza.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;

/** What a session holds besides who signed in: since when, on what, and for which organization. */
public final class SessionFacts {

    static final Duration LONGEST = Duration.ofHours(12);
    static final String SINCE = "mreza.since";
    static final String DEVICE = "mreza.device";
    static final String ACTING = "mreza.acting";

    private SessionFacts() {}

    static void begin(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(true);
        session.setAttribute(SINCE, now.toEpochMilli());
        session.setAttribute(DEVICE, Devices.name(request.getHeader("User-Agent")));
    }

    /** However busy, a session ends twelve hours after signing in. */
    static boolean isOver(HttpSession session, Instant now) {
        return !(session.getAttribute(SINCE) instanceof Long since)
                || Instant.ofEpochMilli(since).plus(LONGEST).isBefore(now);
    }

    /** The person acts for the organization from the next request on, if a member of it. */
    public static void actFor(HttpServletRequest request, OrganizationId organization) {
        request.getSession(true).setAttribute(ACTING, organization.toString());
    }

    static @Nullable OrganizationId acting(@Nullable HttpSession session) {
        if (session == null || !(session.getAttribute(ACTING) instanceof String id)) return null;
        try {
            return OrganizationId.of(id);
        } catch (NotFound e) {
            return null;
        }
    }
}
