package org.mreza.web.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.audit.AuditQueries;
import org.mreza.domain.audit.AuditQueries.AuditEntry;
import org.mreza.domain.audit.AuditQueries.AuditFilter;
import org.mreza.web.export.Column;
import org.mreza.web.export.TableExport;
import org.mreza.web.export.TableFormat;

/** The audit log as a table for spreadsheets: written row by row, and no cell is a formula. */
final class AuditCsv {

    private static final List<Column> COLUMNS = Stream.of(
                    "id",
                    "at",
                    "account",
                    "name",
                    "organization",
                    "action",
                    "type",
                    "subject",
                    "changes",
                    "from",
                    "request")
            .map(Column::narrow)
            .toList();

    private AuditCsv() {}

    static void write(AuditQueries queries, AuditFilter filter, HttpServletResponse response) throws IOException {
        try (TableExport out = TableFormat.CSV.send(response, "audit")) {
            out.table("audit", COLUMNS);
            queries.each(filter, entry -> out.row(cells(entry)));
        }
    }

    private static @Nullable Object[] cells(AuditEntry entry) {
        String changes = entry.changes().stream()
                .map(c -> c.fact() + ": " + text(c.from()) + " → " + text(c.to()))
                .collect(Collectors.joining("; "));
        return new @Nullable Object[] {
            entry.id(),
            entry.at(),
            entry.account(),
            entry.actorName(),
            entry.organization(),
            entry.action(),
            entry.subject().type(),
            entry.subject().id(),
            changes,
            entry.remoteAddress(),
            entry.requestId()
        };
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
