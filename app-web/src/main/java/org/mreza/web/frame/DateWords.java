package org.mreza.web.frame;

import java.util.Locale;
import org.mreza.domain.shared.PartialDate;

/** A partial date in words. */
record DateWords(Reader reader) {

    String of(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> String.valueOf(date.year());
            case YEARS -> date.year() + "–" + date.endYear();
            case MONTH -> month(date) + " " + date.year();
            case DAY -> day(date);
            case DAY_WITHOUT_YEAR ->
                String.format(Locale.ROOT, "%02d.%02d", date.day(), date.month()) + " "
                        + reader.message("frame.date.year-not-stated");
            case DAY_RANGE -> day(date) + "–" + end(date);
        };
    }

    private String month(PartialDate date) {
        return reader.message("frame.month." + date.month());
    }

    private static String day(PartialDate date) {
        return String.format(Locale.ROOT, "%02d.%02d.%d", date.day(), date.month(), date.year());
    }

    private static String end(PartialDate date) {
        return String.format(Locale.ROOT, "%02d.%02d.%d", date.endDay(), date.endMonth(), date.endYear());
    }
}
