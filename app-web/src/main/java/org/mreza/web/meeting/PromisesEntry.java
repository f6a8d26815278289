package org.mreza.web.meeting;

import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.meeting.Agreement;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;
import org.springframework.validation.Errors;

/** Reads the action items of the form: who does what by when. */
final class PromisesEntry {

    private final Errors errors;
    private final PickedNames picked;
    private final @Nullable PartialDate held;
    private final IdentityHashMap<ActionRow, PartialDate> due = new IdentityHashMap<>();
    private final IdentityHashMap<ActionRow, OrganizationId> promisedBy = new IdentityHashMap<>();

    PromisesEntry(Errors errors, PickedNames picked, @Nullable PartialDate held) {
        this.errors = errors;
        this.picked = picked;
        this.held = held;
    }

    void check(String path, List<ActionRow> rows) {
        for (int i = 0; i < rows.size(); i++) check(path + "[" + i + "]", rows.get(i));
    }

    private void check(String path, ActionRow row) {
        due(path + ".due", row);
        if (!row.getOrganization().isBlank())
            picked.organization(path + ".organization", row.getOrganization(), row.getOrganizationId())
                    .ifPresent(id -> promisedBy.put(row, id));
        if (row.getState() == ActionState.DROPPED
                && row.getBecause().isBlank()
                && !row.getStateBefore().equals(ActionState.DROPPED.name()))
            errors.rejectValue(path + ".because", "action.because.missing");
        boolean something = !row.getOrganization().isBlank()
                || !row.getDue().isBlank()
                || !row.getResponsible().isBlank();
        if (row.getWhat().isBlank() && something) errors.rejectValue(path + ".what", "meeting.action.what.missing");
    }

    private void due(String field, ActionRow row) {
        PartialDate by = new TypedDates(errors).read(field, row.getDue());
        if (by == null) return;
        due.put(row, by);
        if (TypedDates.isBeyond(by)) errors.rejectValue(field, "meeting.action.due.impossible");
        else if (held != null
                && held.earliest().isPresent()
                && by.latest().filter(held.earliest().get()::isAfter).isPresent())
            errors.rejectValue(field, "meeting.action.due.before");
    }

    List<Agreement.Promise> read(List<ActionRow> rows) {
        return rows.stream()
                .filter(row -> !row.getWhat().isBlank())
                .map(row -> new Agreement.Promise(
                        TypedText.id(row.getId()),
                        row.getWhat().strip(),
                        promisedBy.get(row),
                        TypedText.orNull(row.getResponsible()),
                        due.get(row),
                        row.getState(),
                        row.getState() == ActionState.DROPPED ? TypedText.orNull(row.getBecause()) : null))
                .toList();
    }
}
