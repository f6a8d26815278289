package org.mreza.web.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.Agreement;

/** One numbered element of a conclusion, with its action items. */
public class ElementRow {

    @Size(max = 2000)
    private String text = "";

    @Valid
    private final List<ActionRow> actions = new ArrayList<>();

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public List<ActionRow> getActions() {
        return actions;
    }

    static ElementRow of(Agreement.Element element, KnownNames known) {
        ElementRow row = new ElementRow();
        row.setText(element.text());
        element.promises().forEach(promise -> row.actions.add(ActionRow.of(promise, known)));
        return row;
    }
}
