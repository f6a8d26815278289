package org.mreza.web.report;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.report.Asker;
import org.mreza.domain.report.RegionalReports;
import org.mreza.domain.report.ReportScope;
import org.mreza.web.frame.Option;
import org.mreza.web.frame.Reader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** The regional report on screen. */
@Controller
class ReportController {

    private final RegionalReports reports;
    private final ReportScopes scopes;
    private final ReportChoices choices;
    private final Clock clock;

    ReportController(RegionalReports reports, ReportScopes scopes, ReportChoices choices, ObjectProvider<Clock> clock) {
        this.reports = reports;
        this.scopes = scopes;
        this.choices = choices;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @GetMapping("/reports")
    String index() {
        return "redirect:" + ReportAddress.PAGE;
    }

    @GetMapping(ReportAddress.PAGE)
    ModelAndView show(@ModelAttribute("form") ReportForm form, BindingResult errors, Actor actor, Reader reader) {
        Access.requireSomewhere(actor, Action.VIEW_REPORT);
        Asker asker = asker(actor, reader);
        if (form.getRegion() == null && form.getMunicipality().isEmpty())
            reports.usualTerritory(actor).ifPresent(form::setRegion);
        Optional<ReportScope> scope = scopes.read(form, errors);
        ModelAndView page = new ModelAndView("report/regional");
        if (errors.hasErrors()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        scope.ifPresent(s -> page.addObject(
                "page", new ReportPage(reports.read(s, asker), new ReportAddress(form, s), reader, clock.instant())));
        page.addObject("mayExport", Access.offers(actor, Action.EXPORT_REPORT));
        page.addObject("tables", ReportTable.values());
        page.addObject("groups", choices.groups(reader));
        page.addObject("projects", projects(asker, reader));
        return page;
    }

    private Asker asker(Actor actor, Reader reader) {
        return new Asker(actor, reader.language(), reader.day(clock.instant()));
    }

    private List<Option> projects(Asker asker, Reader reader) {
        return reports.projects(asker).stream()
                .map(p -> new Option(p.id().toString(), reader.text(p.name())))
                .toList();
    }
}
