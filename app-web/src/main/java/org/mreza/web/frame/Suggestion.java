package org.mreza.web.frame;

import org.jspecify.annotations.Nullable;

/**
 * One line under a picker or the search box.
 *
 * @param value the id that choosing it fills in; empty where it is a link
 * @param text what choosing it writes
 * @param note kind and place, to tell it from others of the same name
 * @param href where choosing it leads, in the search box
 */
public record Suggestion(
        String value,
        String text,
        @Nullable String note,
        @Nullable String href) {

    public static Suggestion of(Object id, String text, @Nullable String note) {
        return new Suggestion(id.toString(), text, note, null);
    }

    public static Suggestion link(String href, String text, @Nullable String note) {
        return new Suggestion("", text, note, href);
    }
}
