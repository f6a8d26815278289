package org.mreza.domain.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.hours.HoursText;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.LocationId;
import org.mreza.domain.shared.RuleBroken;

/** A location where a service is offered, and when it is open there. */
public record OfferedAt(
        LocationId location,
        @Nullable LocalizedText note,
        List<Schedule> schedules,
        List<ScheduleException> exceptions) {

    public OfferedAt {
        schedules = List.copyOf(schedules);
        exceptions = List.copyOf(exceptions);
        Texts.shortEnough("note", note, Texts.LINE);
        Texts.few("hours", schedules);
        Texts.few("exceptions", exceptions);
        if (exceptions.stream().map(ScheduleException::day).distinct().count() < exceptions.size())
            throw RuleBroken.at("exceptions", "service.rule.day-twice");
    }

    /** The same at other hours; those that read as before keep what a line does not tell. */
    OfferedAt at(List<Schedule> hours) {
        boolean same = HoursText.format(hours, Language.EN).equals(HoursText.format(schedules, Language.EN));
        return same ? this : new OfferedAt(location, note, hours, exceptions);
    }
}
