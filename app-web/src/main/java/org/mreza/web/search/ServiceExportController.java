package org.mreza.web.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.search.ServiceFilter;
import org.mreza.domain.search.ServiceOrder;
import org.mreza.domain.search.ServiceSearch;
import org.mreza.web.export.Column;
import org.mreza.web.export.TableExport;
import org.mreza.web.export.TableFormat;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of services as a file: exactly what the filters leave. */
@Controller
class ServiceExportController {

    private final ServiceSearch services;
    private final ServiceAsking asking;
    private final ServiceLines lines;
    private final Vocabularies vocabularies;
    private final Audit audit;

    ServiceExportController(
            ServiceSearch services, ServiceAsking asking, ServiceLines lines, Vocabularies vocabularies, Audit audit) {
        this.services = services;
        this.asking = asking;
        this.lines = lines;
        this.vocabularies = vocabularies;
        this.audit = audit;
    }

    @GetMapping({"/services.csv", "/services.xlsx"})
    void export(
            @ModelAttribute("form") ServiceListForm form,
            Actor actor,
            Reader reader,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Access.requireSomewhere(actor, Action.VIEW_NETWORK);
        TableFormat format = TableFormat.of(request);
        ServiceFilter filter = asking.filter(form);
        audit.exported(actor, "services", asked(filter, format));
        ServiceOrder order = asking.order(form, filter);
        try (TableExport file = format.send(response, reader.message("search.services"))) {
            file.table(reader.message("search.services"), columns(reader));
            ServiceCells cells = new ServiceCells(lines, vocabularies, reader);
            services.each(filter, order, actor, reader.language(), row -> file.row(cells.of(row)));
        }
    }

    private static Map<String, String> asked(ServiceFilter filter, TableFormat format) {
        Map<String, String> asked = new LinkedHashMap<>(Map.of("format", format.extension()));
        put(
                asked,
                "text",
                filter.text().typed().isEmpty() ? null : filter.text().typed());
        put(asked, "type", filter.type());
        put(asked, "target", filter.target());
        put(asked, "municipality", filter.municipality());
        put(asked, "region", filter.region());
        put(asked, "language", filter.language());
        put(asked, "kind", filter.kind());
        put(asked, "confirmed", filter.confirmedWithin());
        return asked;
    }

    private static void put(Map<String, String> asked, String name, @Nullable Object value) {
        if (value != null) asked.put(name, value.toString());
    }

    private static List<Column> columns(Reader reader) {
        return List.of(
                Column.text(reader.message("search.service")),
                Column.text(reader.message("search.service.export.name")),
                Column.wide(reader.message("search.service.type")),
                Column.text(reader.message("search.service.owner")),
                Column.wide(reader.message("search.service.where")),
                Column.wide(reader.message("search.service.export.reach")),
                Column.wide(reader.message("search.service.target")),
                Column.narrow(reader.message("search.service.status")),
                Column.narrow(reader.message("search.service.filter.FREE")),
                Column.wide(reader.message("search.service.hours")),
                Column.narrow(reader.message("search.service.export.places")),
                Column.narrow(reader.message("search.service.export.as-of")),
                Column.wide(reader.message("search.service.phone")),
                Column.narrow(reader.message("search.service.confirmed")),
                Column.narrow(reader.message("search.service.export.good")));
    }
}
