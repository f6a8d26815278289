package org.mreza.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.stereotype.Component;

/**
 * Pages have a session; files and health are sent without looking for one, so they need no database and an error page
 * keeps its looks while the database is away.
 *
 * <p>Having saved a session, the filter of Spring Session asks once more which one the browser named, only to compare
 * ids, and would read that one from the database again: the second time nothing is named, and the cookie is compared here.
 */
@Component
class PageSessions implements HttpSessionIdResolver {

    private static final String ASKED = PageSessions.class.getName();

    private final CookieHttpSessionIdResolver cookie = new CookieHttpSessionIdResolver();

    PageSessions(CookieSerializer serializer) {
        cookie.setCookieSerializer(serializer);
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        // Each dispatch has a request of its own, and is asked anew.
        if (OpenPaths.isFile(request) || request.getAttribute(ASKED) == request) return List.of();
        request.setAttribute(ASKED, request);
        return cookie.resolveSessionIds(request);
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String sessionId) {
        if (!cookie.resolveSessionIds(request).equals(List.of(sessionId)))
            cookie.setSessionId(request, response, sessionId);
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        cookie.expireSession(request, response);
    }
}
