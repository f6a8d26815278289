package org.mreza.web.importing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.web.export.Column;
import org.mreza.web.export.TableExport;
import org.mreza.web.export.TableFormat;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Empty tables to fill in, with the headings in the reader's language; they are understood in any. */
@Controller
class ImportTemplateController {

    @GetMapping({"/imports/template.csv", "/imports/template.xlsx"})
    void template(
            @RequestParam(defaultValue = "ORGANIZATION") RecordKind kind,
            Actor actor,
            Reader reader,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Access.requireSomewhere(actor, Action.IMPORT_RECORDS);
        TableFormat format = TableFormat.of(request);
        List<RecordKind> kinds = format == TableFormat.XLSX ? RecordKind.offered() : List.of(kind);
        try (TableExport file = format.send(response, reader.message("importing.template"))) {
            for (RecordKind one : kinds) file.table(reader.message("importing.kind." + one), columns(one, reader));
        }
    }

    private static List<Column> columns(RecordKind kind, Reader reader) {
        return kind.fields().stream()
                .map(field -> Column.wide(reader.message(MessageWords.label(kind, field.key()))))
                .toList();
    }
}
