package org.mreza.web.meeting;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.ChallengeId;

/** An obstacle that was raised. */
public class ChallengeRow {

    private String id = "";

    @Size(max = 500)
    private String text = "";

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    static ChallengeRow of(ChallengeId challenge, KnownNames known) {
        ChallengeRow row = new ChallengeRow();
        row.setId(challenge.toString());
        row.setText(known.of(challenge));
        return row;
    }
}
