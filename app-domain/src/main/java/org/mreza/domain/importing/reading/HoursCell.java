package org.mreza.domain.importing.reading;

import java.util.stream.Collectors;
import org.mreza.domain.directory.Schedule;
import org.mreza.domain.directory.hours.HoursCode;
import org.mreza.domain.directory.hours.HoursText;

/** Opening hours as {@link HoursCode} has them. The SQL that compares them with what is here writes the same. */
final class HoursCell {

    private HoursCell() {}

    static String rows(String cell) {
        return HoursText.parse(cell).stream().map(HoursCell::row).distinct().collect(Collectors.joining("; "));
    }

    static String row(Schedule row) {
        return HoursCode.of(row);
    }

    static String exceptions(String cell) {
        return HoursText.parseExceptions(cell).stream()
                .map(HoursCode::of)
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
