package org.mreza.web.meeting.minutes;

import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.meeting.minutes.MinutesRecords;
import org.mreza.domain.meeting.minutes.MinutesVersion;
import org.mreza.domain.meeting.minutes.MinutesWriting;
import org.mreza.domain.shared.Language;
import org.mreza.web.frame.Readers;
import org.springframework.stereotype.Component;

/** Puts a record into the words in which a version of the minutes is kept. */
@Component
class KeptWords implements MinutesWriting {

    private final Readers readers;

    KeptWords(Readers readers) {
        this.readers = readers;
    }

    @Override
    public MinutesRecords.Text of(MeetingView meeting, MinutesVersion.Kind kind) {
        Language language = meeting.head().title().source();
        return new MinutesRecords.Text(kind, language, RecordLines.of(meeting, readers.of(language)));
    }
}
