package org.mreza.web.report;

import org.jspecify.annotations.Nullable;

/**
 * A key figure.
 *
 * @param value as shown: 3, ≈30, at least 34
 * @param of what it is a part of, if anything: "of 9"
 * @param note on what is doubtful about it
 * @param href the records it was counted from
 */
public record Figure(
        String label,
        String value,
        @Nullable String of,
        @Nullable String note,
        @Nullable String href) {}
