package org.mreza.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Asks people who are not signed in, or no longer, to sign in, and brings them back to where they were. A form that
 * was sent is kept through signing in. A form that is open to everybody and stood open for too long is shown again.
 */
class EndedSession implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String KEPT = KeptText.class.getName();

    private final PublicDirectory directory;

    EndedSession(PublicDirectory directory) {
        this.directory = directory;
    }

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
        boolean late = denied instanceof CsrfException && !signedIn;
        if (late && request.getMethod().equals("POST") && OpenPaths.hasForm(request)) showAgain(request, response);
        else if (late) askToSignIn(request, response);
        else response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private void askToSignIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        boolean byScript = request.getHeader("HX-Request") != null;
        if (read && !byScript) {
            boolean home = request.getRequestURI().equals("/");
            response.sendRedirect(home && directory.isOpen() ? "/services" : "/sign-in" + returning(request));
            return;
        }
        Optional<KeptText> kept = read ? Optional.empty() : KeptText.of(request);
        if (byScript && kept.isEmpty()) {
            // Nothing typed may be lost by leaving the page: what a script asks for just does not come.
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        kept.ifPresent(text -> request.setAttribute(KEPT, text));
        if (byScript) {
            response.setHeader("HX-Retarget", "body");
            response.setHeader("HX-Reswap", "innerHTML show:window:top");
        }
        request.getRequestDispatcher("/sign-in/continue").forward(request, response);
    }

    /** With what was typed and with a new token. */
    private static void showAgain(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) token.getToken();
        request.setAttribute("saved", "frame.form-again");
        String page = request.getRequestURI().replaceFirst("/renewal$", "");
        request.getRequestDispatcher(page)
                .forward(
                        new HttpServletRequestWrapper(request) {
                            @Override
                            public String getMethod() {
                                return "GET";
                            }
                        },
                        response);
    }

    private static String returning(HttpServletRequest request) {
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (address.equals("/") || !LocalAddress.isLocal(address)) return "";
        return "?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
