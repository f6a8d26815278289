package org.mreza.web.coverage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.geography.Region;
import org.mreza.web.export.TableExport;
import org.mreza.web.export.TableFormat;
import org.mreza.web.frame.Frame;
import org.mreza.web.frame.Reader;
import org.mreza.web.geography.PlaceAddresses;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is offered and what is missing in a region, as a page and as files. */
@Controller
class CoverageController {

    private final PlaceAddresses addresses;
    private final Vocabularies vocabularies;
    private final CoveragePages pages;
    private final CoverageChips chips;

    CoverageController(PlaceAddresses addresses, Vocabularies vocabularies, CoveragePages pages, CoverageChips chips) {
        this.addresses = addresses;
        this.vocabularies = vocabularies;
        this.pages = pages;
        this.chips = chips;
    }

    /** The filters that were asked for. */
    @ModelAttribute("form")
    CoverageForm form(
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String target,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String confirmed,
            @RequestParam(required = false) @Nullable String gaps) {
        return CoverageForm.of(type, target, status, confirmed, "true".equals(gaps), vocabularies);
    }

    @GetMapping("/regions/{address}/coverage")
    String show(
            @PathVariable String address,
            @ModelAttribute(name = "form", binding = false) CoverageForm form,
            Actor actor,
            Reader reader,
            Frame frame,
            Model model) {
        Region region = addresses.region(address);
        if (!region.id().value().equals(address)) return "redirect:/regions/" + region.id() + "/coverage";
        model.addAttribute("page", pages.of(region, form, actor, reader));
        model.addAttribute("chips", chips.of(form, reader, frame));
        model.addAttribute("words", new CoverageWords(reader));
        model.addAttribute("types", vocabularies.types());
        model.addAttribute("targetGroups", vocabularies.targetGroups());
        model.addAttribute("standings", org.mreza.domain.coverage.Standing.values());
        model.addAttribute("days", CoverageForm.DAYS);
        return "coverage/show";
    }

    @GetMapping({"/regions/{address}/coverage.csv", "/regions/{address}/coverage.xlsx"})
    void file(
            @PathVariable String address,
            @ModelAttribute(name = "form", binding = false) CoverageForm form,
            Actor actor,
            Reader reader,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        CoveragePage page = pages.of(addresses.region(address), form, actor, reader);
        TableFormat format = TableFormat.of(request);
        String name = reader.message("coverage.title", reader.text(page.region().name()));
        try (TableExport to = format.send(response, "mreza " + name)) {
            CoverageTables tables = new CoverageTables(page, reader, to);
            if (format == TableFormat.XLSX) tables.matrix();
            tables.cells();
        }
    }
}
