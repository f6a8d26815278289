package org.mreza.domain.meeting.planning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.AgendaKind;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;

/**
 * An item of an agenda. When it begins follows from those before it.
 *
 * @param presenter a function or a person's name; of the organization where one is named
 */
@Embeddable
public record AgendaItem(
        String title,
        int minutes,
        @Enumerated(EnumType.STRING) AgendaKind kind,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "organization_id")) @Nullable
        OrganizationId organization,

        @Nullable String presenter) {

    /** Longest item: a day. */
    public static final int LONGEST = 1440;

    /** Most items of an agenda. */
    public static final int MOST = 100;

    public AgendaItem {
        if (title.isBlank()) throw RuleBroken.at("agenda", "plan.agenda.title.missing");
        if (minutes < 1 || minutes > LONGEST) throw RuleBroken.at("agenda", "plan.agenda.minutes.range");
    }

    static void requireNotTooMany(List<AgendaItem> items) {
        if (items.size() > MOST) throw RuleBroken.at("agenda", "plan.agenda.too-many", MOST);
    }
}
