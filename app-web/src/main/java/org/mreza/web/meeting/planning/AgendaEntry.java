package org.mreza.web.meeting.planning;

import java.util.ArrayList;
import java.util.List;
import org.mreza.domain.meeting.planning.AgendaItem;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.web.meeting.TypedText;
import org.springframework.validation.Errors;

/** Reads the typed items of an agenda; what is wrong is said at its field. */
record AgendaEntry(Errors errors, TypedNames names) {

    List<AgendaItem> read(List<AgendaRow> rows) {
        List<AgendaItem> items = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) if (!rows.get(i).isEmpty()) item("agenda[" + i + "]", rows.get(i), items);
        return items;
    }

    private void item(String path, AgendaRow row, List<AgendaItem> items) {
        if (row.getTitle().isBlank()) errors.rejectValue(path + ".title", "plan.agenda.title.missing");
        Integer minutes = new TypedNumbers(errors)
                .read(path + ".minutes", row.getMinutes(), AgendaItem.LONGEST, "plan.agenda.minutes.range");
        if (row.getMinutes().isBlank())
            errors.rejectValue(path + ".minutes", "plan.agenda.minutes.range", new Object[] {AgendaItem.LONGEST}, null);
        OrganizationId by =
                names.organization(path + ".organization", row.getOrganization(), row.getOrganizationId(), errors);
        if (minutes == null || row.getTitle().isBlank()) return;
        String presenter = TypedText.orNull(row.getPresenter());
        items.add(new AgendaItem(row.getTitle().strip(), minutes, row.getKind(), by, presenter));
    }
}
