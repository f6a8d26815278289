package org.mreza.domain.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.Window;

/** Questions about the audit log. */
public interface AuditQueries {

    /** Latest first. */
    Window<AuditEntry> find(AuditFilter filter, @Nullable String cursor);

    /** All that match, latest first, one by one. */
    void each(AuditFilter filter, Consumer<AuditEntry> consumer);

    /** The latest entries about a subject. */
    List<AuditEntry> history(Subject subject, int limit);

    /** Words of actions that occur. */
    List<String> actions();

    /** Types of subjects that occur. */
    List<String> types();

    /**
     * Which entries; null and blank parts do not narrow.
     *
     * @param who part of the actor's name
     */
    record AuditFilter(
            @Nullable String who,
            @Nullable String subjectType,
            @Nullable String subjectId,
            @Nullable String action,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** One entry. */
    record AuditEntry(
            long id,
            Instant at,
            @Nullable String account,
            @Nullable String actorName,
            @Nullable String organization,
            @Nullable LocalizedText organizationName,
            String action,
            Subject subject,
            List<Change> changes,
            @Nullable String remoteAddress,
            @Nullable String requestId) {}

    /** A fact that changed; without a value before it is new, without one after it is gone. */
    record Change(
            String fact, @Nullable String from, @Nullable String to) {}
}
