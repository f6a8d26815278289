package org.mreza.domain.meeting.planning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.MeetingId;

/** The agenda of a meeting: written with its plan, or after it was held. */
@Entity
public class Agenda {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "meeting_id"))
    private MeetingId meeting;

    @ElementCollection
    @CollectionTable(name = "agenda_item", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<AgendaItem> items = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway") // filled by JPA
    protected Agenda() {}

    private Agenda(MeetingId meeting) {
        this.meeting = meeting;
    }

    /** Of a meeting that has none yet. */
    static Agenda of(MeetingId meeting) {
        return new Agenda(meeting);
    }

    void become(List<AgendaItem> as) {
        AgendaItem.requireNotTooMany(as);
        if (items.equals(as)) return;
        items.clear();
        items.addAll(as);
    }

    public List<AgendaItem> items() {
        return List.copyOf(items);
    }

    /** How often it was written; 0 before it was. */
    public int version() {
        return version == null ? 0 : version + 1;
    }

    /** What the history shows of it; who presents is left out. */
    Map<String, String> facts() {
        return Map.of("agenda", items.stream().map(AgendaItem::title).collect(Collectors.joining("; ")));
    }
}
