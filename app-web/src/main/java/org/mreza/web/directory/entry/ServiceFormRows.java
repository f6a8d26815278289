package org.mreza.web.directory.entry;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mreza.web.frame.Reader;

/** Adds, takes away and moves rows of a form that is still being filled in; works with buttons alone. */
final class ServiceFormRows {

    private static final int MOST = 100;

    /** Weekdays from eight to four, as any language reads it. */
    private static final String OFFICE_HOURS = "service.form.office-hours";

    private ServiceFormRows() {}

    /** @param act such as {@code add where}, {@code remove contacts 2}, {@code up contacts 2} or {@code hours where 0} */
    static void change(ServiceForm form, String act, Reader reader) {
        String[] words = act.split(" ", -1);
        if (words.length < 2) return;
        switch (words[1]) {
            case "where" -> change(form.getWhere(), PlaceRow::new, words);
            case "contacts" -> change(form.getContacts(), ContactLine::new, words);
            case "organizations" -> change(form.getOrganizations(), RoleRow::new, words);
            case "areas" -> change(form.getAreas(), CoverRow::new, words);
            default -> {}
        }
        if (words[0].equals("hours")) officeHours(form.getWhere(), number(words), reader.message(OFFICE_HOURS));
    }

    private static void officeHours(List<PlaceRow> rows, int row, String hours) {
        if (row < 0 || row >= rows.size()) return;
        String typed = rows.get(row).getHours();
        rows.get(row).setHours(typed == null || typed.equals(hours) ? hours : hours + "; " + typed);
    }

    private static <R> void change(List<R> rows, Supplier<R> blank, String[] words) {
        int row = number(words);
        if (words[0].equals("add") && rows.size() < MOST) rows.add(blank.get());
        if (row < 0 || row >= rows.size()) return;
        if (words[0].equals("remove")) rows.remove(row);
        if (words[0].equals("up") && row > 0) rows.add(row - 1, rows.remove(row));
    }

    private static int number(String[] words) {
        @Nullable String digits = words.length > 2 ? words[2] : null;
        return digits != null && digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : -1;
    }

    /** Leaves out what was left empty, so that rows and messages keep the same numbers. */
    static void compact(ServiceForm form) {
        form.getWhere().removeIf(row -> row == null || row.isEmpty());
        form.getContacts().removeIf(row -> row == null || row.isEmpty());
        form.getOrganizations().removeIf(row -> row == null || row.isEmpty());
        form.getAreas().removeIf(row -> row == null || row.isEmpty());
    }

    /** Each list ends with a row to type into. */
    static void room(ServiceForm form) {
        if (form.getWhere().isEmpty()) form.getWhere().add(new PlaceRow());
        if (form.getContacts().isEmpty()) form.getContacts().add(new ContactLine());
        if (form.getOrganizations().isEmpty()) form.getOrganizations().add(new RoleRow());
        if (form.getAreas().isEmpty()) form.getAreas().add(new CoverRow());
    }
}
