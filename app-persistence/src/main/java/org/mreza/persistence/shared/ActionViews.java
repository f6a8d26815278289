package org.mreza.persistence.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.meeting.MeetingView.ActionView;
import org.mreza.domain.meeting.MeetingView.OrganizationLink;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.ConclusionId;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.OrganizationId;

/** Reads action items {@code a} of meetings {@code m} with who promised them. */
public final class ActionViews {

    public static final String SELECT = """
            select a.*, o.slug, o.name, o.kind as organization_kind, o.seat_municipality_id
            from action_item a join meeting m on m.id = a.meeting_id left join organization o on o.id = a.organization_id""";

    private ActionViews() {}

    public static ActionView map(ResultSet row, int n) throws SQLException {
        UUID conclusion = Rows.uuid(row, "conclusion_id");
        return new ActionView(
                new ActionItemId(Rows.requiredUuid(row, "id")),
                new MeetingId(Rows.requiredUuid(row, "meeting_id")),
                conclusion == null ? null : new ConclusionId(conclusion),
                Rows.number(row, "element"),
                row.getString("what"),
                organization(row),
                row.getString("responsible"),
                Rows.date(row, "due"),
                ActionState.valueOf(row.getString("state")));
    }

    /** The organization of a row with the columns of {@link #SELECT}; null where there is none. */
    public static @Nullable OrganizationLink organization(ResultSet row) throws SQLException {
        UUID id = Rows.uuid(row, "organization_id");
        if (id == null) return null;
        return new OrganizationLink(
                new OrganizationId(id),
                row.getString("slug"),
                Json.text(row.getString("name")),
                Organization.Kind.valueOf(row.getString("organization_kind")),
                Rows.municipality(row, "seat_municipality_id"));
    }
}
