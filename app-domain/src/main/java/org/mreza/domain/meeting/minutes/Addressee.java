package org.mreza.domain.meeting.minutes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.OrganizationId;

/**
 * Somebody whom the draft was sent to.
 *
 * @param organization whose statements they may correct; null for somebody who speaks for none
 * @param name of a person, as the directory has it
 * @param email null when the minutes were approved
 * @param version the draft that they were sent last
 */
public record Addressee(
        UUID id,
        MeetingId meeting,
        @Nullable OrganizationId organization,
        @Nullable LocalizedText organizationName,
        @Nullable String name,
        @Nullable String email,
        Language language,
        int version,
        Instant sentAt) {}
