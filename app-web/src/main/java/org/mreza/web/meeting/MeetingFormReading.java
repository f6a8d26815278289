package org.mreza.web.meeting;

import java.util.function.Function;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.meeting.MeetingNames;
import org.mreza.domain.meeting.MeetingRecord;
import org.mreza.domain.meeting.ReadingAttendance;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads the form: looks at what it names, and makes a record of it. */
@Component
class MeetingFormReading {

    private final MeetingFormIds ids;
    private final ReadingAttendance attendance;
    private final Gazetteer gazetteer;

    MeetingFormReading(MeetingFormIds ids, ReadingAttendance attendance, Gazetteer gazetteer) {
        this.ids = ids;
        this.attendance = attendance;
        this.gazetteer = gazetteer;
    }

    void checkIds(MeetingForm form, Errors errors) {
        ids.check(form, errors);
    }

    Function<MeetingNames, MeetingRecord> check(MeetingForm form, Errors errors) {
        checkIds(form, errors);
        return new MeetingEntry(form, errors, new PickedNames(attendance, gazetteer, errors)).check();
    }
}
