package org.mreza.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.web.export.Column;
import org.mreza.web.export.TableExport;
import org.mreza.web.export.TableExports;
import org.mreza.web.frame.InAddress;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of meetings as a file: exactly what is filtered, row by row. */
@Controller
class MeetingExportController {

    private final MeetingQueries meetings;
    private final Gazetteer gazetteer;
    private final TableExports exports;
    private final Clock clock;

    MeetingExportController(MeetingQueries meetings, Gazetteer gazetteer, TableExports exports, Clock clock) {
        this.meetings = meetings;
        this.gazetteer = gazetteer;
        this.exports = exports;
        this.clock = clock;
    }

    @GetMapping({"/meetings.csv", "/meetings.xlsx"})
    @Nullable
    String export(
            @InAddress("filter") MeetingListForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Actor actor,
            Reader reader)
            throws IOException {
        form.filter(errors);
        if (errors.hasErrors()) return back(request);
        try (TableExport out = exports.begin(actor, request, response, name(reader))) {
            write(out, form, errors, actor, reader);
        }
        return null;
    }

    private static String back(HttpServletRequest request) {
        return "redirect:/meetings" + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    private String name(Reader reader) {
        return reader.message("meeting.meetings") + "-" + reader.day(clock.instant());
    }

    private void write(TableExport out, MeetingListForm form, BindingResult errors, Actor actor, Reader reader) {
        MeetingCells cells = new MeetingCells(gazetteer, reader);
        out.table(reader.message("meeting.meetings"), columns(reader));
        meetings.each(form.filter(errors), actor, reader.language(), line -> out.row(cells.of(line)));
    }

    private static List<Column> columns(Reader reader) {
        return List.of(
                Column.text(reader.message("meeting.title")),
                Column.narrow(reader.message("meeting.kind")),
                Column.narrow(reader.message("meeting.held")),
                Column.wide(reader.message("meeting.where")),
                Column.text(reader.message("meeting.organizers")),
                Column.wide(reader.message("meeting.series")),
                Column.narrow(reader.message("meeting.ordinal")),
                Column.narrow(reader.message("meeting.export.conclusions")),
                Column.narrow(reader.message("meeting.export.open-actions")));
    }
}
