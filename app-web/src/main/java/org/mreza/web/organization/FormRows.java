package org.mreza.web.organization;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Adds, takes away and moves rows of a form that is still being filled in; works with buttons alone. */
final class FormRows {

    private FormRows() {}

    /** @param act such as {@code add contacts}, {@code remove contacts 2} or {@code up contacts 2} */
    static void change(OrganizationForm form, String act) {
        String[] words = act.split(" ", -1);
        if (words.length < 2) return;
        switch (words[1]) {
            case "aliases" -> change(form.getAliases(), AliasRow::new, words);
            case "areas" -> change(form.getAreas(), AreaRow::new, words);
            case "contacts" -> change(form.getContacts(), ContactRow::new, words);
            case "memberships" -> change(form.getMemberships(), MembershipRow::new, words);
            default -> {}
        }
    }

    private static <R> void change(List<R> rows, Supplier<R> blank, String[] words) {
        int row = words.length > 2 ? number(words[2]) : -1;
        if (words[0].equals("add") && rows.size() < 100) rows.add(blank.get());
        if (row < 0 || row >= rows.size()) return;
        if (words[0].equals("remove")) rows.remove(row);
        if (words[0].equals("up") && row > 0) rows.add(row - 1, rows.remove(row));
    }

    private static int number(@Nullable String digits) {
        return digits != null && digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : -1;
    }

    /** Leaves out what was left empty, so that rows and messages keep the same numbers. */
    static void compact(OrganizationForm form) {
        form.getAliases().removeIf(row -> row == null || row.isEmpty());
        form.getAreas().removeIf(row -> row == null || row.isEmpty());
        form.getContacts().removeIf(row -> row == null || row.isEmpty());
        form.getMemberships().removeIf(row -> row == null || row.isEmpty());
    }

    /** Each list ends with an empty row to type into. */
    static void room(OrganizationForm form) {
        if (form.getAliases().isEmpty()) form.getAliases().add(new AliasRow());
        if (form.getAreas().isEmpty()) form.getAreas().add(new AreaRow());
        if (form.getContacts().isEmpty()) form.getContacts().add(new ContactRow());
        if (form.getMemberships().isEmpty()) form.getMemberships().add(new MembershipRow());
    }
}
