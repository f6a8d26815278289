package org.mreza.domain.meeting.invitation;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.TextFold;

/**
 * Somebody who came without an invitation: at least one of name, organization and institution is known.
 *
 * @param institution as it was said, where it is no organization of the directory
 */
public record Guest(Addressee who, @Nullable String institution) {

    boolean isNobody() {
        return who.name() == null && who.organization() == null && institution == null;
    }

    /** Whether somebody on the list may be the same one, as far as names tell. */
    boolean maybe(Invitee on) {
        if (isElsewhere(on)) return false;
        if (who.name() != null) return isSame(on.person(), who.name());
        return on.person() == null && (institution == null ? on.organization() != null : on.institution() != null);
    }

    private boolean isElsewhere(Invitee on) {
        if (on.organization() != null && who.organization() != null)
            return !on.organization().equals(who.organization());
        return on.institution() != null && institution != null && !isSame(on.institution(), institution);
    }

    private static boolean isSame(@Nullable String one, String other) {
        return one != null && TextFold.key(one).equals(TextFold.key(other));
    }
}
