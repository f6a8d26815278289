package org.mreza.web.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.audit.AuditQueries;
import org.mreza.domain.audit.AuditQueries.AuditEntry;
import org.mreza.domain.audit.AuditQueries.AuditFilter;

/** The audit log as a table for spreadsheets: written row by row, and no cell is a formula. */
final class AuditCsv {

    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{C}]*[=+\\-@|%].*", Pattern.DOTALL);

    private AuditCsv() {}

    static void write(AuditQueries queries, AuditFilter filter, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        Writer out = response.getWriter();
        out.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out);
        csv.writeRecord(
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
                "request");
        queries.each(filter, entry -> csv.writeRecord(cells(entry)));
        csv.flush();
    }

    private static Iterable<String> cells(AuditEntry entry) {
        String changes = entry.changes().stream()
                .map(c -> c.fact() + ": " + text(c.from()) + " → " + text(c.to()))
                .collect(Collectors.joining("; "));
        return Stream.of(
                        Long.toString(entry.id()),
                        entry.at().toString(),
                        text(entry.account()),
                        text(entry.actorName()),
                        text(entry.organization()),
                        entry.action(),
                        entry.subject().type(),
                        entry.subject().id(),
                        changes,
                        text(entry.remoteAddress()),
                        text(entry.requestId()))
                .map(cell -> FORMULA.matcher(cell).matches() ? "'" + cell : cell)
                .toList();
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
