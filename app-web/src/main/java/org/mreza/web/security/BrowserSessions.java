package org.mreza.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.account.Sessions;
import org.mreza.domain.shared.AccountId;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions that all nodes share. */
@Component
class BrowserSessions implements Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> repository;

    BrowserSessions(FindByIndexNameSessionRepository<? extends Session> repository) {
        this.repository = repository;
    }

    @Override
    public List<SignedIn> of(AccountId account) {
        String current = currentId();
        return sessionsOf(account).stream()
                .map(session -> signedIn(session, session.getId().equals(current)))
                .sorted(Comparator.comparing(SignedIn::lastSeen).reversed())
                .toList();
    }

    @Override
    public void end(AccountId account, String handle) {
        for (Session session : sessionsOf(account)) {
            if (handleOf(session.getId()).equals(handle)) repository.deleteById(session.getId());
        }
    }

    @Override
    public void endAll(AccountId account) {
        sessionsOf(account).forEach(session -> repository.deleteById(session.getId()));
    }

    @Override
    public void endOthers(AccountId account, String currentSession) {
        for (Session session : sessionsOf(account)) {
            if (!session.getId().equals(currentSession)) repository.deleteById(session.getId());
        }
    }

    private Collection<? extends Session> sessionsOf(AccountId account) {
        return repository.findByPrincipalName(account.toString()).values();
    }

    private static SignedIn signedIn(Session session, boolean current) {
        String device = session.getAttribute(SessionFacts.DEVICE);
        Long since = session.getAttribute(SessionFacts.SINCE);
        Instant begun = since == null ? session.getCreationTime() : Instant.ofEpochMilli(since);
        return new SignedIn(handleOf(session.getId()), begun, session.getLastAccessedTime(), device, current);
    }

    private static @Nullable String currentId() {
        HttpServletRequest request = RequestOrigin.current();
        HttpSession session = request == null ? null : request.getSession(false);
        return session == null ? null : session.getId();
    }

    /** The id itself would be a key; this only names it. */
    private static String handleOf(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
