package org.mreza.web.meeting.recognition;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was pasted, and which of the proposals were ticked, by their number. */
public class PastedForm {

    private String text = "";
    private String sourceUrl = "";
    private String sourcePublisher = "";
    private Set<String> ticked = new LinkedHashSet<>();
    private Map<String, String> as = new HashMap<>();

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getSourceUrl() {
        return sourceUrl;
    }

    public void setSourceUrl(@Nullable String sourceUrl) {
        this.sourceUrl = sourceUrl == null ? "" : sourceUrl;
    }

    public String getSourcePublisher() {
        return sourcePublisher;
    }

    public void setSourcePublisher(@Nullable String sourcePublisher) {
        this.sourcePublisher = sourcePublisher == null ? "" : sourcePublisher;
    }

    public Set<String> getTicked() {
        return ticked;
    }

    public void setTicked(@Nullable Set<String> ticked) {
        this.ticked = ticked == null ? new LinkedHashSet<>() : ticked;
    }

    public Map<String, String> getAs() {
        return as;
    }

    public void setAs(@Nullable Map<String, String> as) {
        this.as = as == null ? new HashMap<>() : as;
    }
}
