package org.mreza.web.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mreza.domain.audit.AuditQueries.AuditEntry;
import org.mreza.domain.audit.AuditQueries.Change;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.web.frame.Reader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the words for entries of the audit log: the organizations that they name are asked for at once. */
@Component
class AuditReading {

    private static final String MEMBERSHIP = "membership ";

    private final OrganizationQueries organizations;
    private final MessageSource messages;

    AuditReading(OrganizationQueries organizations, MessageSource messages) {
        this.organizations = organizations;
        this.messages = messages;
    }

    AuditWords words(Collection<AuditEntry> entries, Reader reader) {
        Set<OrganizationId> named = new HashSet<>();
        entries.forEach(entry -> entry.changes().forEach(change -> collect(change, named)));
        Map<String, String> names = new HashMap<>();
        if (!named.isEmpty())
            organizations.byIds(named).forEach((id, row) -> names.put(id.toString(), reader.text(row.name())));
        return new AuditWords(reader, messages, names);
    }

    private static void collect(Change change, Set<OrganizationId> named) {
        if (change.fact().startsWith(MEMBERSHIP)) add(change.fact().substring(MEMBERSHIP.length()), named);
        if (!change.fact().equals("parent")) return;
        if (change.from() != null) add(change.from(), named);
        if (change.to() != null) add(change.to(), named);
    }

    private static void add(String id, Set<OrganizationId> named) {
        try {
            named.add(OrganizationId.of(id));
        } catch (NotFound noId) {
            // An old entry may hold anything; it is shown as it is.
        }
    }
}
