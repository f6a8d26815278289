package org.mreza.domain.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.ConclusionId;

/** What a meeting agreed. */
@Entity
class Conclusion {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ConclusionId id;

    private int position;
    private String text;

    @Enumerated(EnumType.STRING)
    private ConclusionKind kind;

    @Enumerated(EnumType.STRING)
    private ConclusionLevel level;

    private @Nullable String theme;

    @ElementCollection
    @CollectionTable(name = "conclusion_element", joinColumns = @JoinColumn(name = "conclusion_id"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    private List<String> elements = new ArrayList<>();

    @SuppressWarnings("NullAway") // filled by JPA
    protected Conclusion() {}

    @SuppressWarnings("NullAway") // filled by become
    Conclusion(ConclusionId id) {
        this.id = id;
    }

    void become(Agreement.Concluded concluded, int at) {
        position = at;
        text = concluded.text();
        kind = concluded.kind();
        level = concluded.level();
        theme = concluded.theme();
        List<String> texts =
                concluded.elements().stream().map(Agreement.Element::text).toList();
        if (elements.equals(texts)) return;
        elements.clear();
        elements.addAll(texts);
    }

    /** The conclusion as it is written, it and each element with the action items that carry them out. */
    Agreement.Concluded with(List<ActionItem> items) {
        List<Agreement.Element> written = new ArrayList<>();
        for (int at = 0; at < elements.size(); at++)
            written.add(new Agreement.Element(elements.get(at), promises(items, at)));
        return new Agreement.Concluded(id.value(), text, kind, level, theme, written, promises(items, null));
    }

    private List<Agreement.Promise> promises(List<ActionItem> items, @Nullable Integer of) {
        return items.stream()
                .filter(item -> item.carriesOut(id, of))
                .map(ActionItem::promise)
                .toList();
    }

    boolean hasElement(int at) {
        return at >= 0 && at < elements.size();
    }

    ConclusionId id() {
        return id;
    }
}
