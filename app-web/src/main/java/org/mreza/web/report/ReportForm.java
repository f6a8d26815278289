package org.mreza.web.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a report is asked for, as typed; all of it stands in the address. */
public class ReportForm {

    private @Nullable String region;
    private List<String> municipality = new ArrayList<>();
    private @Nullable String from;
    private @Nullable String to;
    private @Nullable String project;

    /** Code of a region or of a country. */
    public @Nullable String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = region;
    }

    /** Codes of municipalities, where no region is chosen. */
    public List<String> getMunicipality() {
        return municipality;
    }

    public void setMunicipality(List<String> municipality) {
        this.municipality = municipality;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable String getProject() {
        return project;
    }

    public void setProject(@Nullable String project) {
        this.project = project;
    }
}
