package org.mreza.domain.meeting;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;

/**
 * An item of an agenda, as it is shown.
 *
 * @param after minutes from the beginning of the meeting to that of the item
 * @param slug of the organization that presents, or null
 */
public record AgendaLine(
        String title,
        int after,
        int minutes,
        AgendaKind kind,
        @Nullable String slug,
        @Nullable LocalizedText organization,
        @Nullable String presenter) {}
