package org.mreza.web.audit;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.audit.AuditQueries.AuditFilter;

/** Which entries of the audit log are shown. */
public class AuditFilterForm {

    private String who = "";
    private String type = "";
    private String subject = "";
    private String action = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    AuditFilter toFilter() {
        return new AuditFilter(who, type, subject, action, from, to);
    }

    /** What narrows it, for the audit of an export of the audit. */
    Map<String, String> asked() {
        Map<String, String> asked =
                new TreeMap<>(Map.of("who", who, "type", type, "subject", subject, "action", action));
        if (from != null) asked.put("from", from.toString());
        if (to != null) asked.put("to", to.toString());
        asked.values().removeIf(String::isEmpty);
        return asked;
    }

    public String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who == null ? "" : who;
    }

    public String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type == null ? "" : type;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject == null ? "" : subject;
    }

    public String getAction() {
        return action;
    }

    public void setAction(@Nullable String action) {
        this.action = action == null ? "" : action;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
