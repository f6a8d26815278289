package org.mreza.persistence.audit;

import static org.mreza.persistence.shared.Times.utc;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.Origin;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.persistence.shared.Json;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcAudit implements Audit {

    private static final int LONGEST_VALUE = 2000;

    private final JdbcClient jdbc;
    private final ObjectProvider<Origin> origin;
    private final Clock clock;

    JdbcAudit(JdbcClient jdbc, ObjectProvider<Origin> origin, Clock clock) {
        this.jdbc = jdbc;
        this.origin = origin;
        this.clock = clock;
    }

    @Override
    public void created(@Nullable Actor actor, Subject subject, Map<String, String> facts) {
        write(actor, "CREATED", subject, difference(Map.of(), facts));
    }

    @Override
    public void changed(@Nullable Actor actor, Subject subject, Map<String, String> before, Map<String, String> after) {
        Map<String, Object> changes = difference(before, after);
        if (!changes.isEmpty()) write(actor, "CHANGED", subject, changes);
    }

    @Override
    public void deleted(Actor actor, Subject subject, Map<String, String> facts) {
        write(actor, "DELETED", subject, difference(facts, Map.of()));
    }

    @Override
    public void exported(Actor actor, String what, Map<String, String> parameters) {
        write(actor, "EXPORTED", new Subject("export", what), difference(Map.of(), parameters));
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(@Nullable Actor actor, Action action, String path) {
        write(actor, "REFUSED", new Subject("address", path), difference(Map.of(), Map.of("action", action.name())));
    }

    @Override
    public void signIn(@Nullable Actor actor, String event, Map<String, String> facts) {
        String account = facts.getOrDefault(
                "account", actor == null ? "unknown" : actor.account().toString());
        write(actor, event, new Subject("account", account), Map.of());
    }

    private static Map<String, Object> difference(Map<String, String> before, Map<String, String> after) {
        Map<String, Object> changes = new LinkedHashMap<>();
        TreeSet<String> facts = new TreeSet<>(before.keySet());
        facts.addAll(after.keySet());
        for (String fact : facts) {
            String from = before.get(fact);
            String to = after.get(fact);
            if (!Objects.equals(from, to)) changes.put(fact, Arrays.asList(shortened(from), shortened(to)));
        }
        return changes;
    }

    private static @Nullable String shortened(@Nullable String value) {
        if (value == null) return null;
        String kept = value.replace("\0", "");
        return kept.length() <= LONGEST_VALUE ? kept : kept.substring(0, LONGEST_VALUE) + "…";
    }

    private void write(@Nullable Actor actor, String action, Subject subject, Map<String, Object> changes) {
        Origin from = origin.getIfAvailable();
        jdbc.sql("""
                insert into audit_entry (at, account_id, actor_name, organization_id, action, subject_type, subject_id,
                  changes, remote_address, request_id)
                values (:at, :account, :name, :organization, :action, :type, :id, :changes::jsonb, :remote, :request)""")
                .param("at", utc(clock.instant()))
                .param("account", actor == null ? null : actor.account().value())
                .param("name", actor == null ? null : actor.name())
                .param("organization", organizationOf(actor))
                .param("action", action)
                .param("type", subject.type())
                .param("id", shortened(subject.id()))
                .param("changes", Json.write(changes))
                .param("remote", from == null ? null : from.remoteAddress())
                .param("request", from == null ? null : from.requestId())
                .update();
    }

    private static @Nullable UUID organizationOf(@Nullable Actor actor) {
        OrganizationId organization = actor == null ? null : actor.organization();
        return organization == null ? null : organization.value();
    }
}
