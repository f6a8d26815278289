package org.mreza.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.web.frame.SentForm.Field;
import org.springframework.mock.web.MockHttpServletRequest;

/** What an error page carries of a form, and of which forms nothing. */
class SentFormTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/meetings");

    @BeforeEach
    void send() {
        request.setContentType("application/x-www-form-urlencoded;charset=UTF-8");
        request.addParameter("title", "Состанок");
        request.addParameter("notes", "one\r\ntwo", "");
    }

    @Test
    void every_field_as_it_was_sent() {
        assertThat(SentForm.of(request))
                .isEqualTo(new SentForm(
                        "/meetings",
                        java.util.List.of(
                                new Field("title", "Состанок"),
                                new Field("notes", "one\r\ntwo"),
                                new Field("notes", ""))));
    }

    @Test
    void to_where_it_was_sent_when_a_filter_failed() {
        request.setRequestURI("/error");
        request.setMethod("GET");
        request.setAttribute(RequestDispatcher.ERROR_METHOD, "POST");
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "//meetings");

        assertThat(SentForm.of(request)).extracting(SentForm::action).isEqualTo("/meetings");
    }

    @Test
    void never_a_password() {
        request.addParameter("currentPassword", "x");

        assertThat(SentForm.of(request)).isNull();
    }

    @Test
    void nothing_that_another_site_sent() {
        request.addHeader("Sec-Fetch-Site", "cross-site");

        assertThat(SentForm.of(request)).isNull();
    }

    @Test
    void no_file_and_nothing_that_was_only_asked_for() {
        request.setContentType("multipart/form-data; boundary=x");
        assertThat(SentForm.of(request)).isNull();
        assertThat(SentForm.of(new MockHttpServletRequest("GET", "/meetings"))).isNull();
    }
}
