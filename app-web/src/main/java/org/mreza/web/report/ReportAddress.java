package org.mreza.web.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.report.ReportScope;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of a report's files and of the lists behind its figures. */
public final class ReportAddress {

    static final String PAGE = "/reports/regional";

    private final ReportForm form;
    private final @Nullable ReportScope scope;

    ReportAddress(ReportForm form, @Nullable ReportScope scope) {
        this.form = form;
        this.scope = scope;
    }

    /** The parameters that were typed, by name; several municipalities as one value. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "region", form.getRegion());
        if (form.getRegion() == null) put(parameters, "municipality", String.join(",", form.getMunicipality()));
        put(parameters, "from", form.getFrom());
        put(parameters, "to", form.getTo());
        put(parameters, "project", form.getProject());
        return parameters;
    }

    public String page() {
        return address(PAGE, parameters());
    }

    public String file(String format) {
        return address(PAGE + "." + format, parameters());
    }

    public String csv(String table) {
        Map<String, String> parameters = parameters();
        parameters.put("table", table);
        return address(PAGE + ".csv", parameters);
    }

    /** Meetings of the period that have a year; null where one list cannot show them. */
    public @Nullable String meetings() {
        Map<String, String> parameters = territory("region");
        if (parameters == null) return null;
        put(parameters, "from", form.getFrom());
        put(parameters, "to", form.getTo());
        put(parameters, "project", form.getProject());
        return address("/meetings", parameters);
    }

    /** Meetings whose year is not stated. */
    public @Nullable String undated() {
        Map<String, String> parameters = territory("region");
        if (parameters == null) return null;
        put(parameters, "project", form.getProject());
        parameters.put("undated", "true");
        return address("/meetings", parameters);
    }

    /** Organizations of one kind that have their seat in the territory. */
    public @Nullable String organizations(@Nullable String kind) {
        Map<String, String> parameters = territory("country");
        if (parameters == null) return null;
        put(parameters, "kind", kind);
        parameters.put("tie", "SEAT");
        return address("/organizations", parameters);
    }

    /** @param country the name that the list has for a country */
    private @Nullable Map<String, String> territory(String country) {
        if (scope == null) return null;
        RegionId region = scope.region();
        CountryId whole = scope.country();
        if (region != null) return one("region", region.value());
        if (whole != null) return one(country, whole.value());
        if (scope.municipalities().size() != 1) return null;
        MunicipalityId only = scope.municipalities().get(0);
        return one("municipality", only.value());
    }

    private static Map<String, String> one(String name, String value) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(name, value);
        return parameters;
    }

    private static void put(Map<String, String> to, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) to.put(name, value);
    }

    private static String address(String path, Map<String, String> parameters) {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path);
        parameters.keySet().forEach(name -> builder.queryParam(name, "{" + name + "}"));
        return builder.encode().buildAndExpand(parameters).toUriString();
    }
}
