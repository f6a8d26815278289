package org.mreza.domain.meeting.action;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.OrganizationId;

/** What was done about an action item, perhaps with the address of its evidence; written once, never changed. */
@Entity
public class ActionNote {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "action_item_id"))
    private ActionItemId actionItem;

    private String text;
    private @Nullable String link;

    @Enumerated(EnumType.STRING)
    private @Nullable ActionState state;

    private Instant writtenAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private AccountId writtenBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organization_id"))
    private @Nullable OrganizationId organization;

    @SuppressWarnings("NullAway") // filled by JPA
    protected ActionNote() {}

    private ActionNote(Progress progress, AccountId by, @Nullable OrganizationId organization, Instant now) {
        this.id = ActionItemId.next().value();
        this.actionItem = progress.item();
        this.text = progress.text();
        this.link = progress.link();
        this.state = progress.state();
        this.writtenBy = by;
        this.organization = organization;
        this.writtenAt = now;
    }

    static ActionNote of(Progress progress, AccountId by, @Nullable OrganizationId organization, Instant now) {
        return new ActionNote(progress, by, organization, now);
    }

    public UUID id() {
        return id;
    }

    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("note", text);
        if (link != null) facts.put("link", link);
        return facts;
    }
}
