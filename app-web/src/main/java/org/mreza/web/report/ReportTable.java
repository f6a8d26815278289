package org.mreza.web.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A table of the report: a sheet of the workbook and a CSV file each. */
public enum ReportTable {
    SUMMARY,
    MEETINGS,
    PARTICIPATION_BY_ORGANIZATION,
    PARTICIPATION_BY_MUNICIPALITY,
    CONCLUSIONS,
    ACTION_ITEMS,
    ORGANIZATIONS;

    /** As it stands in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ReportTable> of(String slug) {
        return Stream.of(values()).filter(t -> t.slug().equals(slug)).findFirst();
    }
}
