package org.mreza.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Asks people who are not signed in, or no longer, to sign in, and brings them back to where they were. A form that
 * was sent is kept through signing in.
 */
class EndedSession implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String KEPT = KeptText.class.getName();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException signedOut)
            throws IOException, ServletException {
        askToSignIn(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        boolean signedIn = known != null && !(known instanceof AnonymousAuthenticationToken);
        if (denied instanceof CsrfException && !signedIn) askToSignIn(request, response);
        else response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", "/sign-in");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (read) {
            response.sendRedirect("/sign-in" + returning(request));
        } else {
            KeptText.of(request).ifPresent(kept -> request.setAttribute(KEPT, kept));
            request.getRequestDispatcher("/sign-in/continue").forward(request, response);
        }
    }

    private static String returning(HttpServletRequest request) {
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (address.equals("/") || !LocalAddress.isLocal(address)) return "";
        return "?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
