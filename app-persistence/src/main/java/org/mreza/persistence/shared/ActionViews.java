package org.mreza.persistence.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
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

    /** What it waits for is said where everybody who reads the item may read that too. */
    public static final String COLUMNS = """
            a.*, o.slug, o.name, o.kind as organization_kind, o.seat_municipality_id,
              array(select w.what from action_dependency x join action_item w on w.id = x.depends_on_id
                join meeting wm on wm.id = w.meeting_id
                where x.action_item_id = a.id and (wm.id = a.meeting_id or wm.state = 'LOGGED')
                order by w.due_to nulls last, w.id) as awaited""";

    public static final String SELECT = "select " + COLUMNS
            + " from action_item a join meeting m on m.id = a.meeting_id left join organization o on o.id = a.organization_id";

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
                ActionState.valueOf(row.getString("state")),
                List.of((String[]) row.getArray("awaited").getArray()));
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
