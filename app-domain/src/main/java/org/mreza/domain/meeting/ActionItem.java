package org.mreza.domain.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.ConclusionId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.RuleBroken;

/** Who does what by when; promised at a meeting, moved by those who promised it. */
@Entity
public class ActionItem {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ActionItemId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "meeting_id"))
    private MeetingId meeting;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "conclusion_id"))
    private @Nullable ConclusionId conclusion;

    private @Nullable Integer element;
    private int position;
    private String what;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
    private @Nullable OrganizationId organization;

    private @Nullable String responsible;

    @Embedded
    @AttributeOverrides({
        @AttributeOverride(name = "year", column = @Column(name = "due_year")),
        @AttributeOverride(name = "month", column = @Column(name = "due_month")),
        @AttributeOverride(name = "day", column = @Column(name = "due_day")),
        @AttributeOverride(name = "endYear", column = @Column(name = "due_end_year")),
        @AttributeOverride(name = "endMonth", column = @Column(name = "due_end_month")),
        @AttributeOverride(name = "endDay", column = @Column(name = "due_end_day")),
        @AttributeOverride(name = "asWritten", column = @Column(name = "due_as_written")),
        @AttributeOverride(name = "conflict", column = @Column(name = "due_conflict"))
    })
    private @Nullable PartialDate due;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    private @Nullable String droppedBecause;
    private @Nullable Instant closedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "closed_by"))
    private @Nullable AccountId closedBy;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway") // filled by JPA
    protected ActionItem() {}

    @SuppressWarnings("NullAway") // the rest is filled by say
    private ActionItem(ActionItemId id, MeetingId meeting) {
        this.id = id;
        this.meeting = meeting;
        this.state = ActionState.OPEN;
    }

    static ActionItem promisedAt(MeetingId meeting) {
        return new ActionItem(ActionItemId.next(), meeting);
    }

    /** What it says, and which element of which conclusion it carries out. */
    void say(Agreement.Promise promise, @Nullable ConclusionId of, @Nullable Integer elementOf, int at) {
        what = promise.what();
        organization = promise.organization();
        responsible = promise.responsible();
        due = promise.due();
        conclusion = of;
        element = elementOf;
        position = at;
    }

    /**
     * Moves it; closing notes when and by whom, opening again forgets that.
     *
     * @param because why it is dropped; nothing is dropped without a reason
     * @param by null for somebody without an account
     */
    public void move(ActionState to, @Nullable String because, @Nullable AccountId by, Instant now) {
        boolean said = because != null && !because.isBlank();
        if (to == ActionState.DROPPED && said) droppedBecause = because;
        if (to == state) return;
        if (to == ActionState.DROPPED && !said) throw RuleBroken.at("text", "action.because.missing");
        state = to;
        if (to != ActionState.DROPPED) droppedBecause = null;
        closedAt = to.isClosed() ? now : null;
        closedBy = to.isClosed() ? by : null;
    }

    /** @param elementOf null for the whole */
    boolean carriesOut(ConclusionId of, @Nullable Integer elementOf) {
        return of.equals(conclusion) && Objects.equals(element, elementOf);
    }

    boolean carriesOutOneOf(List<Conclusion> conclusions) {
        return conclusions.stream()
                .anyMatch(c -> c.id().equals(conclusion) && (element == null || c.hasElement(element)));
    }

    Agreement.Promise promise() {
        return new Agreement.Promise(id.value(), what, organization, responsible, due, state, droppedBecause);
    }

    public ActionItemId id() {
        return id;
    }

    public MeetingId meeting() {
        return meeting;
    }

    public @Nullable OrganizationId organization() {
        return organization;
    }

    public ActionState state() {
        return state;
    }

    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("what", what);
        facts.put("state", state.name());
        if (droppedBecause != null) facts.put("because", droppedBecause);
        return facts;
    }
}
