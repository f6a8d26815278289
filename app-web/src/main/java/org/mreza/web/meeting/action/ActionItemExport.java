package org.mreza.web.meeting.action;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.action.ActionItemQueries;
import org.mreza.web.export.Column;
import org.mreza.web.export.TableExport;
import org.mreza.web.export.TableExports;
import org.mreza.web.frame.InAddress;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of action items as a file: exactly what is filtered, row by row. */
@Controller
class ActionItemExport {

    private final ActionItemQueries items;
    private final TableExports exports;
    private final Clock clock;

    ActionItemExport(ActionItemQueries items, TableExports exports, Clock clock) {
        this.items = items;
        this.exports = exports;
        this.clock = clock;
    }

    @GetMapping({"/action-items.csv", "/action-items.xlsx"})
    void export(
            @InAddress("filter") ActionItemListForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Actor actor,
            Reader reader)
            throws IOException {
        LocalDate today = reader.day(clock.instant());
        String title = reader.message("action.items");
        try (TableExport out = exports.begin(actor, request, response, title + "-" + today)) {
            out.table(title, columns(reader));
            ActionItemCells cells = new ActionItemCells(today, reader);
            items.each(form.filter(), actor, today, reader.language(), line -> out.row(cells.of(line)));
        }
    }

    private static List<Column> columns(Reader reader) {
        return List.of(
                Column.text(reader.message("meeting.action.what")),
                Column.wide(reader.message("meeting.action.who")),
                Column.wide(reader.message("meeting.action.responsible")),
                Column.narrow(reader.message("meeting.action.due")),
                Column.narrow(reader.message("meeting.action.state")),
                Column.text(reader.message("action.because")),
                Column.text(reader.message("action.agreed-at")),
                Column.narrow(reader.message("meeting.held")),
                Column.narrow(reader.message("action.carried.times")));
    }
}
