package org.mreza.web.organization;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.organization.OrganizationFilter;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.web.export.Column;
import org.mreza.web.export.TableExport;
import org.mreza.web.export.TableFormat;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of organizations as a file: exactly what the filters leave. */
@Controller
class OrganizationExportController {

    private final OrganizationQueries queries;
    private final PlaceReading places;
    private final Audit audit;

    OrganizationExportController(OrganizationQueries queries, PlaceReading places, Audit audit) {
        this.queries = queries;
        this.places = places;
        this.audit = audit;
    }

    @GetMapping({"/organizations.csv", "/organizations.xlsx"})
    void export(
            @ModelAttribute("filter") OrganizationListForm form,
            Actor actor,
            Reader reader,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        TableFormat format = TableFormat.of(request);
        begin(form, actor, format);
        try (TableExport file = format.send(response, reader.message("organization.organizations"))) {
            write(file, form, actor, reader);
        }
    }

    private void begin(OrganizationListForm form, Actor actor, TableFormat format) {
        Access.requireSomewhere(actor, Action.VIEW_NETWORK);
        OrganizationFilter filter = filter(form);
        Map<String, String> asked = new HashMap<>(Map.of("format", format.extension()));
        if (filter.text() != null) asked.put("text", filter.text());
        if (filter.kind() != null) asked.put("kind", filter.kind().name());
        if (filter.municipality() != null)
            asked.put("municipality", filter.municipality().value());
        if (filter.region() != null) asked.put("region", filter.region().value());
        if (filter.country() != null) asked.put("country", filter.country().value());
        audit.exported(actor, "organizations", asked);
    }

    private OrganizationFilter filter(OrganizationListForm form) {
        MunicipalityId municipality =
                places.municipality(form.getMunicipality(), form.getPlace()).orElse(null);
        return form.filter(municipality);
    }

    private void write(TableExport file, OrganizationListForm form, Actor actor, Reader reader) {
        file.table(reader.message("organization.organizations"), columns(reader));
        OrganizationCells cells = new OrganizationCells(places, reader);
        queries.each(filter(form), form.order(), actor, reader.language(), line -> file.row(cells.of(line)));
    }

    private static List<Column> columns(Reader reader) {
        return List.of(
                Column.text(reader.message("organization.name")),
                Column.text(reader.message("organization.export.name")),
                Column.wide(reader.message("organization.aliases")),
                Column.wide(reader.message("organization.kind")),
                Column.wide(reader.message("organization.seat")),
                Column.wide(reader.message("organization.country")),
                Column.text(reader.message("organization.areas")),
                Column.narrow(reader.message("organization.state")),
                Column.wide(reader.message("organization.website")),
                Column.wide(reader.message("organization.email")),
                Column.wide(reader.message("organization.phone")));
    }
}
