package org.mreza.web.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.Agreement;
import org.mreza.domain.meeting.ConclusionKind;
import org.mreza.domain.meeting.ConclusionLevel;

/** A conclusion with its elements; one without words has the action items that carry out the whole of it. */
public class ConclusionRow {

    private String id = "";

    @Size(max = 3000)
    private String text = "";

    private ConclusionKind kind = ConclusionKind.CONSENSUS;
    private ConclusionLevel level = ConclusionLevel.LOCAL;

    @Size(max = 100)
    private String theme = "";

    @Valid
    private final List<ElementRow> elements = new ArrayList<>();

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

    public ConclusionKind getKind() {
        return kind;
    }

    public void setKind(ConclusionKind kind) {
        this.kind = kind;
    }

    public ConclusionLevel getLevel() {
        return level;
    }

    public void setLevel(ConclusionLevel level) {
        this.level = level;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(@Nullable String theme) {
        this.theme = theme == null ? "" : theme;
    }

    public List<ElementRow> getElements() {
        return elements;
    }

    /** The action items of the whole, each by the path of its row, in their order. */
    Map<String, ActionRow> ofTheWhole() {
        Map<String, ActionRow> rows = new LinkedHashMap<>();
        for (int e = 0; e < elements.size(); e++)
            for (int a = 0;
                    elements.get(e).getText().isBlank()
                            && a < elements.get(e).getActions().size();
                    a++)
                rows.put(
                        ".elements[" + e + "].actions[" + a + "]",
                        elements.get(e).getActions().get(a));
        rows.values().removeIf(row -> row.getWhat().isBlank());
        return rows;
    }

    static ConclusionRow of(Agreement.Concluded concluded, KnownNames known) {
        ConclusionRow row = new ConclusionRow();
        row.setId(TypedText.of(concluded.id()));
        row.setText(concluded.text());
        row.setKind(concluded.kind());
        row.setLevel(concluded.level());
        row.setTheme(concluded.theme());
        concluded.elements().forEach(element -> row.elements.add(ElementRow.of(element, known)));
        if (!concluded.promises().isEmpty())
            row.elements.add(ElementRow.of(new Agreement.Element("", concluded.promises()), known));
        return row;
    }
}
