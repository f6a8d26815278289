package org.mreza.web.report;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.report.ReportScope;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.RegionId;
import org.mreza.web.frame.Reader;

/** A territory and a period in words. */
record ReportWords(Reader reader) {

    private static final int MOST_NAMES = 5;

    String title(ReportScope scope) {
        return territory(scope) + ", " + period(scope);
    }

    String territory(ReportScope scope) {
        RegionId region = scope.region();
        CountryId country = scope.country();
        if (region != null) return reader.region(region);
        if (country != null) return reader.country(country);
        if (scope.municipalities().size() > MOST_NAMES)
            return reader.plural("report.municipalities", scope.municipalities().size());
        return scope.municipalities().stream().map(reader::municipality).collect(Collectors.joining(", "));
    }

    String period(ReportScope scope) {
        PartialDate from = scope.from();
        PartialDate to = scope.to();
        if (from == null && to == null) return reader.message("report.period.all");
        if (from == null) return reader.message("report.period.to", words(to));
        if (to == null) return reader.message("report.period.from", words(from));
        String first = words(from);
        String last = words(to);
        return first.equals(last) ? first : reader.message("report.period.between", first, last);
    }

    private String words(@Nullable PartialDate date) {
        return reader.date(date);
    }
}
