package org.mreza.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Grant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

class SessionLifeTest extends SignedInAna {

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> sessions;

    @Test
    void a_session_ends_after_thirty_minutes_of_rest() throws Exception {
        Visitor visitor = signedIn();
        assertThat(inSession(sessions, s -> {}).getMaxInactiveInterval()).isEqualTo(Duration.ofMinutes(30));
        inSession(sessions, s -> s.setLastAccessedTime(ago(Duration.ofMinutes(29))));
        assertThat(visitor.open("/settings").getStatus()).isEqualTo(200);
        inSession(sessions, s -> s.setLastAccessedTime(ago(Duration.ofMinutes(31))));
        assertThat(visitor.open("/settings").getStatus()).isEqualTo(302);
    }

    @Test
    void a_session_ends_after_twelve_hours_however_busy() throws Exception {
        Visitor visitor = signedIn();
        begun(Duration.ofHours(12).minusMinutes(1));
        assertThat(visitor.open("/settings").getStatus()).isEqualTo(200);
        begun(Duration.ofHours(12).plusMinutes(1));
        MockHttpServletResponse late = visitor.open("/settings");
        assertThat(late.getRedirectedUrl()).isEqualTo("/sign-in?to=%2Fsettings");
        assertThat(sessions.findByPrincipalName(ana.toString())).isEmpty();
    }

    private void begun(Duration before) {
        inSession(sessions, s -> s.setAttribute(SessionFacts.SINCE, ago(before).toEpochMilli()));
    }

    @Test
    void a_role_taken_away_is_gone_at_the_next_request() throws Exception {
        account("root-" + email, "Root", Grant.administrator());
        Visitor visitor = signedIn("root-" + email);
        assertThat(visitor.open("/admin/accounts").getStatus()).isEqualTo(200);
        jdbc.sql("delete from assignment where account_id = (select id from account where email = :email)")
                .param("email", "root-" + email)
                .update();
        assertThat(visitor.open("/admin/accounts").getStatus()).isEqualTo(403);
    }

    @Test
    void ten_wrong_tries_make_one_account_wait_and_no_other() throws Exception {
        account("ben-" + email, "Ben");
        for (int i = 0; i < 10; i++)
            assertThat(wrongly("wrong " + i).getContentAsString()).doesNotContain("Too many tries");
        MockHttpServletResponse locked = wrongly(PASSWORD);
        assertThat(locked.getStatus()).isEqualTo(422);
        assertThat(locked.getContentAsString()).contains("Too many tries");
        signedIn("ben-" + email);
    }

    private MockHttpServletResponse wrongly(String password) throws Exception {
        Visitor visitor = new Visitor(web);
        visitor.open("/sign-in?lang=en");
        return visitor.signIn(email, password);
    }

    private static Instant ago(Duration time) {
        return Instant.now().minus(time);
    }

    private <S extends Session> S inSession(FindByIndexNameSessionRepository<S> all, Consumer<S> change) {
        S session = all.findByPrincipalName(ana.toString()).values().iterator().next();
        change.accept(session);
        all.save(session);
        return session;
    }
}
