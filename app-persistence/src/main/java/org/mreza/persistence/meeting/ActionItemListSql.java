package org.mreza.persistence.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.action.ActionItemFilter;
import org.mreza.persistence.shared.ActionViews;
import org.mreza.persistence.shared.Cursor;
import org.mreza.persistence.shared.FilteredPage;
import org.mreza.persistence.shared.Places;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.Visible;
import org.mreza.persistence.shared.Windows;

/** The conditions of a list of action items: what the actor may see, and what the filter asks. */
final class ActionItemListSql {

    static final String ROWS = "select " + ActionViews.COLUMNS + """
            , m.title, m.held_year, m.held_month, m.held_day, m.held_end_year, m.held_end_month, m.held_end_day,
              m.held_as_written, m.held_conflict,
              (select count(*) from action_carried c where c.action_item_id = a.id) as carried,
              (select count(*) from action_note n where n.action_item_id = a.id) as notes
            from action_item a join meeting m on m.id = a.meeting_id left join organization o on o.id = a.organization_id""";

    private static final FilteredPage PAGE =
            new FilteredPage("a", "due_to", "action_item a join meeting m on m.id = a.meeting_id", ROWS);

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    ActionItemListSql(ActionItemFilter filter, Actor actor, LocalDate today) {
        parameters.put("mine", Rows.organizations(actor));
        conditions.add(Visible.RECORD);
        standing(filter.standing(), today);
        if (filter.mine()) conditions.add("a.organization_id = any (cast(:mine as uuid[]))");
        when(filter.organization(), "organization", "a.organization_id = cast(:organization as uuid)");
        when(filter.series(), "series", "m.series_id = cast(:series as uuid)");
        when(
                filter.project(),
                "project",
                "a.meeting_id in (select x.meeting_id from meeting_project x where x.project_id = cast(:project as uuid) and x.relation = 'HELD_UNDER')");
        if (filter.country() != null) conditions.add(Places.reached("m.reach", 'c', filter.country()));
        if (filter.region() != null) conditions.add(Places.reached("m.reach", 'r', filter.region()));
    }

    private void standing(ActionItemFilter.Standing standing, LocalDate today) {
        String pending = "a.state in ('OPEN', 'IN_PROGRESS')";
        switch (standing) {
            case ALL -> {}
            case PENDING -> conditions.add(pending);
            case OVERDUE -> {
                conditions.add(pending + " and a.due_to < :today");
                parameters.put("today", today);
            }
            default -> when(standing.name(), "state", "a.state = :state");
        }
    }

    private void when(@Nullable Object value, String name, String condition) {
        if (value == null) return;
        parameters.put(name, value.toString());
        conditions.add(condition);
    }

    /** The statement of a page, from the place that the cursor tells. */
    String page(DayCursor days, @Nullable Cursor at) {
        return page(days, at, Windows.COUNTED);
    }

    /** @param many from how many on an index is walked, instead of putting all in order */
    String page(DayCursor days, @Nullable Cursor at, int many) {
        if (at != null) {
            parameters.put(DayCursor.DAY, days.from(at));
            parameters.put(DayCursor.ID, DayCursor.id(at));
        }
        return PAGE.of(conditions(), at == null ? "true" : days.beyond(at), days.orderBy(at), many);
    }

    String where() {
        return " where " + conditions();
    }

    private String conditions() {
        return String.join("\n and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
