package org.mreza.web.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.Agreement;
import org.mreza.domain.meeting.Recommendation;
import org.mreza.domain.shared.PartialDate;
import org.springframework.validation.Errors;

/** Reads the fourth part of the form: what was agreed. */
final class AgreedEntry {

    private final MeetingForm form;
    private final Errors errors;
    private final PromisesEntry promises;

    /** @param held when the meeting was, as far as it could be read */
    AgreedEntry(MeetingForm form, Errors errors, PickedNames picked, @Nullable PartialDate held) {
        this.form = form;
        this.errors = errors;
        this.promises = new PromisesEntry(errors, picked, held);
    }

    void check() {
        for (int c = 0; c < form.getConclusions().size(); c++)
            conclusion("conclusions[" + c + "]", form.getConclusions().get(c));
        promises.check("otherActions", form.getOtherActions());
    }

    private void conclusion(String path, ConclusionRow row) {
        boolean hasElements =
                row.getElements().stream().anyMatch(e -> !e.getText().isBlank());
        if (row.getText().isBlank() && (hasElements || !row.ofTheWhole().isEmpty()))
            errors.rejectValue(path + ".text", "meeting.conclusion.text.missing");
        for (int e = 0; e < row.getElements().size(); e++)
            promises.check(
                    path + ".elements[" + e + "].actions",
                    row.getElements().get(e).getActions());
    }

    Agreement read() {
        return new Agreement(conclusions(), promises.read(form.getOtherActions()), recommendations());
    }

    private List<Agreement.Concluded> conclusions() {
        return form.getConclusions().stream()
                .filter(row -> !row.getText().isBlank())
                .map(row -> new Agreement.Concluded(
                        TypedText.id(row.getId()),
                        row.getText().strip(),
                        row.getKind(),
                        row.getLevel(),
                        TypedText.orNull(row.getTheme()),
                        elements(row),
                        promises.read(List.copyOf(row.ofTheWhole().values()))))
                .toList();
    }

    private List<Agreement.Element> elements(ConclusionRow conclusion) {
        return conclusion.getElements().stream()
                .filter(row -> !row.getText().isBlank())
                .map(row -> new Agreement.Element(row.getText().strip(), promises.read(row.getActions())))
                .toList();
    }

    private List<Recommendation> recommendations() {
        return form.getRecommendations().stream()
                .filter(row -> !row.getText().isBlank())
                .map(row -> new Recommendation(row.getText().strip(), TypedText.orNull(row.getAddressee())))
                .toList();
    }
}
