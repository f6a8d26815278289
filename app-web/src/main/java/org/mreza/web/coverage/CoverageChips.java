package org.mreza.web.coverage;

import java.util.ArrayList;
import java.util.List;
import org.mreza.domain.directory.TargetGroup;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.web.frame.Chip;
import org.mreza.web.frame.FacetChips;
import org.mreza.web.frame.Frame;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** The filters of the matrix that are on. */
@Component
class CoverageChips {

    private final Vocabularies vocabularies;

    CoverageChips(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    List<Chip> of(CoverageForm form, Reader reader, Frame frame) {
        List<Chip> chips = new ArrayList<>();
        if (form.type() != null)
            chips.add(FacetChips.chip(reader.text(form.type().name()), frame, "type"));
        if (form.target() != null) chips.add(FacetChips.chip(target(form.target(), reader), frame, "target"));
        if (form.status() != null)
            chips.add(FacetChips.chip(reader.message("coverage.standing." + form.status()), frame, "status"));
        if (form.confirmed() != null)
            chips.add(FacetChips.chip(
                    reader.message("coverage.filter.confirmed") + " "
                            + reader.message("coverage.filter.days", form.confirmed()),
                    frame,
                    "confirmed"));
        if (form.gaps()) chips.add(FacetChips.chip(reader.message("coverage.filter.gaps"), frame, "gaps"));
        return chips;
    }

    private String target(String code, Reader reader) {
        return vocabularies
                .targetGroup(code)
                .map(TargetGroup::name)
                .map(reader::text)
                .orElse(code);
    }
}
