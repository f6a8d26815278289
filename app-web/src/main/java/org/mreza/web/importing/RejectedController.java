package org.mreza.web.importing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mreza.domain.access.Actor;
import org.mreza.domain.importing.Import;
import org.mreza.domain.importing.ImportQueries;
import org.mreza.domain.importing.ImportQueries.Row;
import org.mreza.domain.importing.ImportService;
import org.mreza.domain.shared.ImportId;
import org.mreza.web.export.Column;
import org.mreza.web.export.TableExport;
import org.mreza.web.export.TableFormat;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The rejected rows as a file: as they stood, with the reason beside them, to put right and send again. */
@Controller
class RejectedController {

    private final ImportService service;
    private final ImportQueries queries;
    private final FactWords words;

    RejectedController(ImportService service, ImportQueries queries, FactWords words) {
        this.service = service;
        this.queries = queries;
        this.words = words;
    }

    @GetMapping("/imports/{id}/rejected.csv")
    void rejected(@PathVariable String id, Actor actor, Reader reader, HttpServletResponse response)
            throws IOException {
        Import told = service.show(ImportId.of(id), actor);
        RowWords speaking = words.of(told, List.of(), reader);
        try (TableExport file = TableFormat.CSV.send(response, reader.message("importing.outcome.REJECTED"))) {
            file.table("CSV", columns(told, reader));
            queries.eachRejected(told.id(), actor, row -> file.row(cells(row, speaking)));
        }
    }

    /** The headings of the first table; where there are several, the others have theirs in the file that was sent. */
    private static List<Column> columns(Import told, Reader reader) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.narrow(reader.message("importing.line")));
        columns.add(Column.text(reader.message("importing.reason")));
        told.parts().stream()
                .filter(part -> part.kind() != null)
                .findFirst()
                .ifPresent(part -> part.headings().forEach(heading -> columns.add(Column.wide(heading))));
        return columns;
    }

    private static Object[] cells(Row row, RowWords words) {
        List<Object> cells = new ArrayList<>();
        cells.add(row.line());
        cells.add(row.problems().stream()
                .map(p -> (words.column(row, p) + ": " + words.reason(p)).replaceAll("^: ", ""))
                .collect(Collectors.joining("; ")));
        cells.addAll(row.cells());
        return cells.toArray();
    }
}
