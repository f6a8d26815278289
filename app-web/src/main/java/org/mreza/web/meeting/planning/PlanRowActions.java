package org.mreza.web.meeting.planning;

import java.util.Collections;
import java.util.List;
import org.mreza.web.meeting.OrganizerRow;

/** Adds, removes and moves rows of the form; each is a button that sends it whole, and saves nothing. */
final class PlanRowActions {

    private PlanRowActions() {}

    static void apply(String button, PlanForm form) {
        int at = at(button);
        switch (button.split(":", 2)[0]) {
            case "add-organizer" -> form.getOrganizers().add(new OrganizerRow());
            case "remove-organizer" -> remove(form.getOrganizers(), at);
            default -> apply(button, form.getAgenda());
        }
    }

    static void apply(String button, List<AgendaRow> agenda) {
        int at = at(button);
        switch (button.split(":", 2)[0]) {
            case "add-item" -> agenda.add(new AgendaRow());
            case "remove-item" -> remove(agenda, at);
            case "up-item" -> swap(agenda, at, at - 1);
            case "down-item" -> swap(agenda, at, at + 1);
            default -> {}
        }
    }

    private static int at(String button) {
        String[] parts = button.split(":", 2);
        return parts.length == 2 && parts[1].matches("\\d{1,4}") ? Integer.parseInt(parts[1]) : -1;
    }

    static void remove(List<?> rows, int at) {
        if (at >= 0 && at < rows.size()) rows.remove(at);
    }

    static void swap(List<?> rows, int one, int other) {
        if (one >= 0 && other >= 0 && one < rows.size() && other < rows.size()) Collections.swap(rows, one, other);
    }
}
