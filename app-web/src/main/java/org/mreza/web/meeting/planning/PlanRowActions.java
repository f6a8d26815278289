package org.mreza.web.meeting.planning;

import java.util.Collections;
import java.util.List;
import org.mreza.web.meeting.OrganizerRow;

/** Adds, removes and moves rows of the form; each is a button that sends it whole, and saves nothing. */
final class PlanRowActions {

    private PlanRowActions() {}

    static void apply(String button, PlanForm form) {
        String[] parts = button.split(":", 2);
        int at = parts.length == 2 && parts[1].matches("\\d{1,4}") ? Integer.parseInt(parts[1]) : -1;
        switch (parts[0]) {
            case "add-organizer" -> form.getOrganizers().add(new OrganizerRow());
            case "remove-organizer" -> remove(form.getOrganizers(), at);
            case "add-item" -> form.getAgenda().add(new AgendaRow());
            case "remove-item" -> remove(form.getAgenda(), at);
            case "up-item" -> swap(form.getAgenda(), at, at - 1);
            case "down-item" -> swap(form.getAgenda(), at, at + 1);
            default -> {}
        }
    }

    static void remove(List<?> rows, int at) {
        if (at >= 0 && at < rows.size()) rows.remove(at);
    }

    static void swap(List<?> rows, int one, int other) {
        if (one >= 0 && other >= 0 && one < rows.size() && other < rows.size()) Collections.swap(rows, one, other);
    }
}
