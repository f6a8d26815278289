package org.mreza.web.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.report.Asker;
import org.mreza.domain.report.ProjectLine;
import org.mreza.domain.report.RegionalReports;
import org.mreza.domain.report.ReportScope;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.web.export.Attachment;
import org.mreza.web.export.PdfExport;
import org.mreza.web.export.TableExport;
import org.mreza.web.export.TableFormat;
import org.mreza.web.frame.Reader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Writes a report as a file into a response, rows going out as they are read. */
@Component
class ReportFiles {

    private final RegionalReports reports;
    private final SpringTemplateEngine templates;
    private final Clock clock;

    ReportFiles(RegionalReports reports, SpringTemplateEngine templates, ObjectProvider<Clock> clock) {
        this.reports = reports;
        this.templates = templates;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    void xlsx(ReportScope scope, Asker asker, Reader reader, HttpServletResponse response) {
        tables(
                scope,
                asker,
                reader,
                List.of(ReportTable.values()),
                () -> TableFormat.XLSX.send(response, name(scope, reader)));
    }

    void csv(ReportScope scope, Asker asker, Reader reader, ReportTable table, HttpServletResponse response) {
        String name = name(scope, reader) + " " + reader.message("report.table." + table);
        tables(scope, asker, reader, List.of(table), () -> TableFormat.CSV.send(response, name));
    }

    void pdf(ReportScope scope, Asker asker, ReportPage page, Reader reader, HttpServletResponse response)
            throws IOException {
        Context context = new Context(reader.language().locale());
        context.setVariable("page", page);
        context.setVariable("reader", reader);
        context.setVariable("project", project(scope, asker));
        String html = templates.process("report/pdf", context);
        Attachment.send(response, PdfExport.MEDIA_TYPE, name(scope, reader), "pdf");
        PdfExport.write(html, response.getOutputStream());
    }

    private void tables(ReportScope scope, Asker asker, Reader reader, List<ReportTable> which, Opening opening) {
        LocalizedText project = project(scope, asker);
        reports.export(scope, asker, rows -> {
            try (TableExport to = opening.open()) {
                ReportTables tables = new ReportTables(rows, scope, project, clock.instant(), reader, to);
                which.forEach(tables::write);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private @Nullable LocalizedText project(ReportScope scope, Asker asker) {
        if (scope.project() == null) return null;
        Optional<ProjectLine> found = reports.projects(asker).stream()
                .filter(p -> p.id().equals(scope.project()))
                .findFirst();
        return found.map(ProjectLine::name).orElse(null);
    }

    private static String name(ReportScope scope, Reader reader) {
        return "mreza " + new ReportWords(reader).title(scope).toLowerCase(Locale.ROOT);
    }

    /** Opens the file when the figures have been read, so that a failure before that is still a page. */
    private interface Opening {
        TableExport open() throws IOException;
    }
}
