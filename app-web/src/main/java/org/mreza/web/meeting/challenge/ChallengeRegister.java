package org.mreza.web.meeting.challenge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.meeting.challenge.ChallengeQueries;
import org.mreza.domain.meeting.challenge.RaisedChallenge;
import org.mreza.web.export.Column;
import org.mreza.web.export.TableExport;
import org.mreza.web.export.TableFormat;
import org.mreza.web.frame.Chip;
import org.mreza.web.frame.Chips;
import org.mreza.web.frame.Frame;
import org.mreza.web.frame.InAddress;
import org.mreza.web.frame.Reader;
import org.mreza.web.meeting.MeetingPlaces;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of challenges, to look through and as a file. */
@Controller
class ChallengeRegister {

    private final ChallengeQueries challenges;
    private final MeetingPlaces places;
    private final Audit audit;
    private final Clock clock;

    ChallengeRegister(ChallengeQueries challenges, MeetingPlaces places, Audit audit, Clock clock) {
        this.challenges = challenges;
        this.places = places;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/challenges")
    String index(
            @InAddress("filter") ChallengeListForm form,
            @RequestParam(required = false) @Nullable String cursor,
            Actor actor,
            Reader reader,
            Frame frame,
            Model model) {
        model.addAttribute("window", challenges.list(form.filter(), actor, cursor));
        model.addAttribute("themes", challenges.themes());
        model.addAttribute("regions", places.regions(reader));
        model.addAttribute("chips", chips(form, reader, frame));
        return "meeting/challenge/index";
    }

    private List<Chip> chips(ChallengeListForm form, Reader reader, Frame frame) {
        return new Chips(frame)
                .add("q", form.q(), form::q)
                .add("theme", form.theme(), form::theme)
                .add("year", form.year(), form::year)
                .add("region", form.region(), () -> places.region(form.region(), reader))
                .add("organization", form.organization(), () -> places.organization(form.organization(), reader))
                .list();
    }

    @GetMapping({"/challenges.csv", "/challenges.xlsx"})
    void export(
            @InAddress("filter") ChallengeListForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Actor actor,
            Reader reader)
            throws IOException {
        Map<String, String> asked = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> asked.put(name, String.join(", ", values)));
        audit.exported(actor, request.getRequestURI(), asked);
        String title = reader.message("challenge.challenges");
        try (TableExport out = TableFormat.of(request).send(response, title + "-" + reader.day(clock.instant()))) {
            out.table(title, columns(reader));
            challenges.each(form.filter(), actor, row -> out.row(cells(row, reader)));
        }
    }

    private static List<Column> columns(Reader reader) {
        return List.of(
                Column.text(reader.message("challenge.challenge")),
                Column.wide(reader.message("challenge.theme")),
                Column.narrow(reader.message("challenge.times")),
                Column.narrow(reader.message("challenge.since")),
                Column.narrow(reader.message("challenge.last")),
                Column.narrow(reader.message("challenge.organizations")),
                Column.narrow(reader.message("challenge.municipalities")),
                Column.narrow(reader.message("challenge.actions")));
    }

    /** Of some meetings no more is known. */
    private static @Nullable Integer year(@Nullable LocalDate day) {
        return day == null ? null : day.getYear();
    }

    private static @Nullable Object[] cells(RaisedChallenge row, Reader reader) {
        return new @Nullable Object[] {
            reader.text(row.text()),
            row.theme(),
            row.times(),
            year(row.first()),
            year(row.last()),
            row.organizations(),
            row.municipalities(),
            row.actions()
        };
    }
}
