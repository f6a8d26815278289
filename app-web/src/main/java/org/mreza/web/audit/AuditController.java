package org.mreza.web.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Target;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.audit.AuditQueries;
import org.mreza.domain.audit.AuditSeals;
import org.mreza.domain.audit.History;
import org.mreza.domain.audit.Subject;
import org.mreza.domain.shared.Window;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit log for administrators, and the history of one record for everybody who may see it. */
@Controller
class AuditController {

    private final AuditQueries queries;
    private final AuditSeals seals;
    private final Audit audit;
    private final History history;
    private final AuditReading reading;

    AuditController(AuditQueries queries, AuditSeals seals, Audit audit, History history, AuditReading reading) {
        this.queries = queries;
        this.seals = seals;
        this.audit = audit;
        this.history = history;
        this.reading = reading;
    }

    @GetMapping("/admin/audit")
    String index(
            Actor actor,
            @ModelAttribute("filter") AuditFilterForm filter,
            BindingResult result,
            @RequestParam(required = false) @Nullable String cursor,
            Reader reader,
            Model model) {
        Access.require(actor, Action.VIEW_AUDIT, Target.NETWORK);
        Window<AuditQueries.AuditEntry> entries = queries.find(filter.toFilter(), cursor);
        model.addAttribute("entries", entries);
        model.addAttribute("words", reading.words(entries.rows(), reader));
        model.addAttribute("types", queries.types());
        model.addAttribute("actions", queries.actions());
        return "admin/audit";
    }

    @GetMapping("/admin/audit.csv")
    void export(
            Actor actor,
            @ModelAttribute("filter") AuditFilterForm filter,
            BindingResult result,
            HttpServletResponse response)
            throws IOException {
        Access.require(actor, Action.VIEW_AUDIT, Target.NETWORK);
        audit.exported(actor, "audit", filter.asked());
        AuditCsv.write(queries, filter.toFilter(), response);
    }

    /** Computes every seal anew: takes as long as the log is. */
    @GetMapping("/admin/audit/seals")
    String seals(Actor actor, Model model) {
        Access.require(actor, Action.VIEW_AUDIT, Target.NETWORK);
        model.addAttribute("seals", seals.verify());
        return "admin/seals";
    }

    @GetMapping("/history/{type:[a-z-]{1,40}}/{id}")
    String history(Actor actor, @PathVariable String type, @PathVariable String id, Reader reader, Model model) {
        History.Page page = history.of(actor, new Subject(type, id));
        model.addAttribute("shown", page.shown());
        model.addAttribute("entries", page.entries());
        model.addAttribute("words", reading.words(page.entries(), reader));
        return "audit/page";
    }
}
