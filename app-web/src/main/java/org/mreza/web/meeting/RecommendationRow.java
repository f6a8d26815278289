package org.mreza.web.meeting;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.Recommendation;

/** Advice, and whom it is for. */
public class RecommendationRow {

    @Size(max = 3000)
    private String text = "";

    @Size(max = 300)
    private String addressee = "";

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public String getAddressee() {
        return addressee;
    }

    public void setAddressee(@Nullable String addressee) {
        this.addressee = addressee == null ? "" : addressee;
    }

    static RecommendationRow of(Recommendation advice) {
        RecommendationRow row = new RecommendationRow();
        row.setText(advice.text());
        row.setAddressee(advice.addressee());
        return row;
    }
}
