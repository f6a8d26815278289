package org.mreza.web.meeting;

import jakarta.validation.constraints.Size;

/** An obstacle that was raised. */
public class ChallengeRow {

    private String id = "";

    @Size(max = 500)
    private String text = "";

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
