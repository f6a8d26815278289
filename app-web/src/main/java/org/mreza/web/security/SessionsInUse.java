package org.mreza.web.security;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Sessions of which last use is noted half a minute after the last time at the soonest: who reads page after page, or has
 * suggestions made while typing, sends nothing to the database for that.
 *
 * @param <S> what the repository behind it makes
 */
class SessionsInUse<S extends Session> implements FindByIndexNameSessionRepository<SessionsInUse.InUse<S>> {

    private static final Duration SAME_USE = Duration.ofSeconds(30);

    private final FindByIndexNameSessionRepository<S> kept;

    SessionsInUse(FindByIndexNameSessionRepository<S> kept) {
        this.kept = kept;
    }

    static SessionsInUse<?> of(JdbcIndexedSessionRepository sessions) {
        return new SessionsInUse<>(sessions);
    }

    @Override
    public InUse<S> createSession() {
        return new InUse<>(kept.createSession());
    }

    @Override
    public void save(InUse<S> session) {
        kept.save(session.kept);
    }

    @Override
    public @Nullable InUse<S> findById(String id) {
        S found = kept.findById(id);
        return found == null ? null : new InUse<>(found);
    }

    @Override
    public void deleteById(String id) {
        kept.deleteById(id);
    }

    @Override
    public Map<String, InUse<S>> findByIndexNameAndIndexValue(String name, String value) {
        Map<String, InUse<S>> found = new HashMap<>();
        kept.findByIndexNameAndIndexValue(name, value).forEach((id, session) -> found.put(id, new InUse<>(session)));
        return found;
    }

    /** One of them. */
    static final class InUse<S extends Session> implements Session {

        private final S kept;

        private InUse(S kept) {
            this.kept = kept;
        }

        @Override
        public void setLastAccessedTime(Instant now) {
            if (Duration.between(kept.getLastAccessedTime(), now).abs().compareTo(SAME_USE) > 0)
                kept.setLastAccessedTime(now);
        }

        @Override
        public String getId() {
            return kept.getId();
        }

        @Override
        public String changeSessionId() {
            return kept.changeSessionId();
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // as in what it implements
        public <T> @Nullable T getAttribute(String name) {
            return kept.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return kept.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            kept.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            kept.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return kept.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return kept.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            kept.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return kept.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return kept.isExpired();
        }
    }
}
