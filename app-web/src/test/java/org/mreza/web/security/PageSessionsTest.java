package org.mreza.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.DefaultCookieSerializer;

class PageSessionsTest {

    private final PageSessions sessions = new PageSessions(new DefaultCookieSerializer());
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/today");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void browserNamesASession() {
        request.setCookies(
                new Cookie("SESSION", Base64.getEncoder().encodeToString("one".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void a_request_says_once_which_session_the_browser_named() {
        assertThat(sessions.resolveSessionIds(request)).containsExactly("one");
        assertThat(sessions.resolveSessionIds(request)).isEmpty();
        HttpServletRequestWrapper dispatchedAgain = new HttpServletRequestWrapper(request);
        assertThat(sessions.resolveSessionIds(dispatchedAgain)).containsExactly("one");
    }

    @Test
    void a_cookie_that_the_browser_has_is_not_sent_again() {
        sessions.setSessionId(request, response, "one");
        assertThat(response.getCookies()).isEmpty();
        sessions.setSessionId(request, response, "two");
        assertThat(response.getCookies()).hasSize(1);
    }

    @Test
    void a_file_has_no_session() {
        request.setRequestURI("/css/theme.css");
        assertThat(sessions.resolveSessionIds(request)).isEmpty();
    }
}
