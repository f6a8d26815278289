package org.mreza.web.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.audit.AuditQueries.AuditEntry;
import org.mreza.domain.audit.AuditQueries.Change;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;
import org.mreza.web.frame.Reader;
import org.springframework.context.MessageSource;

/** What the audit log holds, in the reader's words. What has none, such as a text that somebody typed, is shown as it is. */
public final class AuditWords {

    private static final Pattern GRANT = Pattern.compile("(membership|assignment) (\\S+)(?: (\\S+))?");
    private static final Pattern PLACE = Pattern.compile("[a-z]{2}(-[a-z0-9-]{1,40})?");
    private static final Map<String, List<String>> VALUES = Map.of(
            "account", List.of("account."),
            "organization", List.of("organization."),
            "service", List.of("service."),
            "location", List.of("service.location."),
            "meeting", List.of("meeting."),
            "action-item", List.of("meeting.action-"),
            "letter", List.of("mail."));

    private final Reader reader;
    private final MessageSource messages;
    private final Map<String, String> organizations;

    /** @param organizations names by id */
    AuditWords(Reader reader, MessageSource messages, Map<String, String> organizations) {
        this.reader = reader;
        this.messages = messages;
        this.organizations = organizations;
    }

    public String action(AuditEntry entry) {
        return word("audit.action." + entry.action(), entry.action());
    }

    /** Who did it; the installation itself when it was nobody and came from nowhere. */
    public String who(AuditEntry entry) {
        if (entry.actorName() != null) return entry.actorName();
        return reader.message(entry.remoteAddress() == null ? "audit.installation" : "audit.nobody");
    }

    public String type(String type) {
        return word("audit.type." + type, type);
    }

    public String fact(Change change) {
        Matcher grant = GRANT.matcher(change.fact());
        if (!grant.matches()) return name(change.fact());
        String of = grant.group(2);
        if (grant.group(1).equals("membership"))
            return reader.message("audit.fact.membership") + " (" + organizations.getOrDefault(of, of) + ")";
        String role = word("account.role." + of, of);
        return grant.group(3) == null ? role : role + " (" + place(grant.group(3)) + ")";
    }

    private String name(String fact) {
        String[] parts = fact.split("\\.", 2);
        String word = word("audit.fact." + parts[0], parts[0]);
        return parts.length == 1
                ? word
                : word + " ("
                        + Language.ofTag(parts[1])
                                .map(l -> reader.message("account.language." + l))
                                .orElse(parts[1]) + ")";
    }

    public @Nullable String value(AuditEntry entry, Change change, @Nullable String value) {
        if (value == null || value.equals("null")) return null;
        String fact = change.fact();
        if (fact.startsWith("membership ")) return word("account.role." + value, value);
        return switch (fact) {
            case "language" ->
                Language.ofTag(value)
                        .map(l -> reader.message("account.language." + l))
                        .orElse(value);
            case "seat", "municipality", "region", "country" -> place(value);
            case "passwordSetAt", "confirmedAt" -> time(value);
            case "action" -> word("admin.action." + value, value);
            case "parent" -> organizations.getOrDefault(value, value);
            default -> coded(entry, fact, value);
        };
    }

    private String coded(AuditEntry entry, String fact, String value) {
        if (!value.matches("[A-Z][A-Z_]{1,40}|granted")) return value;
        String of = entry.subject().type().equals("service") && fact.equals("status") ? "phase" : fact;
        return VALUES.getOrDefault(entry.subject().type(), List.of()).stream()
                .map(start -> messages.getMessage(
                        start + of + "." + value, null, null, reader.language().locale()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> word("audit.value." + value, value));
    }

    private String place(String code) {
        if (!PLACE.matcher(code).matches()) return code;
        if (code.length() == 2) return reader.country(CountryId.of(code));
        String municipality = reader.municipality(MunicipalityId.of(code));
        return municipality.equals(code) ? reader.region(RegionId.of(code)) : municipality;
    }

    private String time(String value) {
        try {
            return reader.dateTime(Instant.parse(value));
        } catch (DateTimeParseException other) {
            return value;
        }
    }

    private String word(String key, String otherwise) {
        return Objects.requireNonNull(
                messages.getMessage(key, null, otherwise, reader.language().locale()));
    }
}
