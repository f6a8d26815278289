package org.mreza.web.proposal;

import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is typed of a proposal: values by field, and who proposes them. */
public class ProposalForm {

    private Map<String, @Size(max = 5000) @Nullable String> values = new LinkedHashMap<>();

    /** What stood in each field when the form was opened: what is as it was is not proposed. */
    private Map<String, @Nullable String> before = new LinkedHashMap<>();

    private @Size(max = 200) @Nullable String name;

    private @Size(max = 254) @Nullable String email;

    private @Size(max = 2000) @Nullable String message;

    public Map<String, @Nullable String> getValues() {
        return values;
    }

    public void setValues(Map<String, @Nullable String> values) {
        this.values = values;
    }

    public Map<String, @Nullable String> getBefore() {
        return before;
    }

    public void setBefore(Map<String, @Nullable String> before) {
        this.before = before;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getMessage() {
        return message;
    }

    public void setMessage(@Nullable String message) {
        this.message = message;
    }
}
