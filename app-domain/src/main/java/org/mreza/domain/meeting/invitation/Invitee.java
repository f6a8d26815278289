package org.mreza.domain.meeting.invitation;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;

/**
 * Somebody who is invited, or who came.
 *
 * @param name of a person, or the function; null for an organization as a whole
 * @param institution of a guest, as it was said, where it is no organization of the directory
 * @param substitute who comes instead, as far as it was said
 * @param guest whether they came without an invitation
 * @param hereAt when they were seen at the door
 */
public record Invitee(
        UUID id,
        MeetingId meeting,
        @Nullable OrganizationId organization,
        @Nullable LocalizedText organizationName,
        @Nullable MunicipalityId municipality,
        @Nullable String name,
        @Nullable String institution,
        @Nullable String email,
        Language language,
        Answer answer,
        @Nullable String substitute,
        boolean guest,
        @Nullable Instant invitedAt,
        @Nullable Instant hereAt) {

    /** Who is to be expected: the substitute where there is one. */
    public @Nullable String person() {
        return answer == Answer.SUBSTITUTE || substitute != null ? substitute : name;
    }

    /** What somebody who waits for a place asked for. */
    public Answer wish() {
        return substitute == null ? Answer.YES : Answer.SUBSTITUTE;
    }

    public boolean isHere() {
        return hereAt != null;
    }

    /** What a list shows first: a name, the organization, what else is known. */
    public String label(Language reader) {
        if (name != null) return name;
        if (organizationName != null) return organizationName.forReader(reader);
        return Objects.requireNonNullElse(institution == null ? email : institution, "");
    }
}
