package org.mreza.web.meeting;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.MeetingNames;
import org.mreza.domain.meeting.MeetingRecord;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.SourceCard;
import org.springframework.validation.Errors;

/**
 * Reads the typed form, part by part. Everything that can be wrong is looked at before anything is written:
 * {@link #check} leaves its findings at the fields, and what it gives then only names things.
 */
record MeetingEntry(MeetingForm form, Errors errors, PickedNames picked) {

    /** Looks at everything typed. */
    Function<MeetingNames, MeetingRecord> check() {
        WhatEntry what = new WhatEntry(form, errors);
        PartialDate held = what.check(picked);
        AttendanceEntry who = new AttendanceEntry(form.getAttendance(), errors);
        who.check();
        SaidEntry said = new SaidEntry(form);
        AgreedEntry agreed = new AgreedEntry(form, errors, picked, held);
        agreed.check();
        if (!form.getSourceUrl().isBlank() && !form.getSourceUrl().strip().matches("(?i)https?://\\S{3,}"))
            errors.rejectValue("sourceUrl", "meeting.source.url.invalid");
        return names -> new MeetingRecord(what.read(names), who.read(names), said.read(names), agreed.read(), source());
    }

    private @Nullable SourceCard source() {
        SourceCard card = new SourceCard(
                TypedText.orNull(form.getSourcePublisher()),
                TypedText.orNull(form.getSourceUrl()),
                TypedText.orNull(form.getSourceLanguage()),
                TypedText.orNull(form.getSourceAuthor()),
                form.getSourceReuse());
        return card.equals(SourceCard.NONE) ? null : card;
    }
}
