package org.mreza.web.report;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.report.Asker;
import org.mreza.domain.report.RegionalReports;
import org.mreza.domain.report.ReportScope;
import org.mreza.domain.shared.NotFound;
import org.mreza.web.frame.Reader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The regional report as files: the page's own address with the format behind it. */
@Controller
class ReportExportController {

    private final RegionalReports reports;
    private final ReportScopes scopes;
    private final ReportFiles files;
    private final Clock clock;

    ReportExportController(
            RegionalReports reports, ReportScopes scopes, ReportFiles files, ObjectProvider<Clock> clock) {
        this.reports = reports;
        this.scopes = scopes;
        this.files = files;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @GetMapping(ReportAddress.PAGE + ".xlsx")
    @Nullable
    String xlsx(
            @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Actor actor,
            Reader reader,
            HttpServletResponse response) {
        return send("xlsx", form, errors, actor, reader, (scope, asker) -> files.xlsx(scope, asker, reader, response));
    }

    @GetMapping(ReportAddress.PAGE + ".csv")
    @Nullable
    String csv(
            @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Actor actor,
            Reader reader,
            HttpServletResponse response,
            @RequestParam(defaultValue = "meetings") String table) {
        ReportTable which = ReportTable.of(table).orElseThrow(NotFound::new);
        return send(
                "csv", form, errors, actor, reader, (scope, asker) -> files.csv(scope, asker, reader, which, response));
    }

    @GetMapping(ReportAddress.PAGE + ".pdf")
    @Nullable
    String pdf(
            @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Actor actor,
            Reader reader,
            HttpServletResponse response) {
        return send("pdf", form, errors, actor, reader, (scope, asker) -> {
            ReportPage page =
                    new ReportPage(reports.read(scope, asker), new ReportAddress(form, scope), reader, clock.instant());
            files.pdf(scope, asker, page, reader, response);
        });
    }

    /** What cannot be understood is said on the page. */
    private @Nullable String send(
            String format, ReportForm form, BindingResult errors, Actor actor, Reader reader, Sending sending) {
        Access.requireSomewhere(actor, Action.EXPORT_REPORT);
        ReportAddress address = new ReportAddress(form, null);
        Map<String, String> parameters = address.parameters();
        Optional<ReportScope> scope = scopes.read(form, errors);
        if (scope.isEmpty()) return "redirect:" + address.page();
        reports.prepareExport(actor, format, parameters);
        Asker asker = new Asker(actor, reader.language(), reader.day(clock.instant()));
        try {
            sending.send(scope.get(), asker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    private interface Sending {
        void send(ReportScope scope, Asker asker) throws IOException;
    }
}
