package org.mreza.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;

class SessionsInUseTest {

    private static final Instant USED = Instant.parse("2026-11-22T10:00:00Z");

    private final MapSessionRepository stored = new MapSessionRepository(new ConcurrentHashMap<>());
    private final SessionsInUse<MapSession> sessions = new SessionsInUse<>(new Named(stored));
    private String id = "";

    @BeforeEach
    void somebodySignedIn() {
        SessionsInUse.InUse<MapSession> session = sessions.createSession();
        session.setAttribute("who", "Ana");
        session.setLastAccessedTime(USED);
        sessions.save(session);
        id = session.getId();
    }

    @Test
    void last_use_is_noted_after_half_a_minute_at_the_soonest() {
        use(USED.plusSeconds(29));
        assertThat(stored.findById(id).getLastAccessedTime()).isEqualTo(USED);
        use(USED.plusSeconds(31));
        assertThat(stored.findById(id).getLastAccessedTime()).isEqualTo(USED.plusSeconds(31));
    }

    @Test
    void all_else_is_that_of_the_session_behind_it() {
        SessionsInUse.InUse<MapSession> session = sessions.findById(id);
        session.setMaxInactiveInterval(Duration.ofDays(20_000));
        session.removeAttribute("who");
        session.setAttribute("since", 1L);
        sessions.save(session);
        MapSession kept = stored.findById(id);
        assertThat(kept.getMaxInactiveInterval()).isEqualTo(Duration.ofDays(20_000));
        assertThat(kept.getAttributeNames()).containsExactly("since");
        sessions.deleteById(id);
        assertThat(sessions.findById(id)).isNull();
    }

    private void use(Instant now) {
        SessionsInUse.InUse<MapSession> session = sessions.findById(id);
        session.setLastAccessedTime(now);
        sessions.save(session);
    }

    /** The repository of the library has no index; none is asked for here. */
    private record Named(MapSessionRepository sessions) implements FindByIndexNameSessionRepository<MapSession> {

        @Override
        public MapSession createSession() {
            MapSession session = sessions.createSession();
            session.setLastAccessedTime(USED.minusSeconds(3600));
            session.setMaxInactiveInterval(Duration.ofDays(10_000));
            return session;
        }

        @Override
        public void save(MapSession session) {
            sessions.save(session);
        }

        @Override
        public MapSession findById(String id) {
            return sessions.findById(id);
        }

        @Override
        public void deleteById(String id) {
            sessions.deleteById(id);
        }

        @Override
        public java.util.Map<String, MapSession> findByIndexNameAndIndexValue(String name, String value) {
            throw new UnsupportedOperationException(name);
        }
    }
}
