package org.mreza.persistence.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.MeetingFilter;
import org.mreza.domain.shared.SearchWords;
import org.mreza.persistence.shared.Cursor;
import org.mreza.persistence.shared.Places;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.TextQuery;
import org.mreza.persistence.shared.Visible;

/** The conditions of a list of meetings: what the actor may see, and what the filter asks. */
final class MeetingListSql {

    /** The meetings of an organization first, by its own index, and not every meeting asked for it. */
    private static final String OF_ORGANIZATION = """
            select x.meeting_id from meeting_organization x where x.organization_id = :organization
            union all
            select m.id from participation x join meeting m on m.id = x.meeting_id
            where x.organization_id = :organization and\s""" + Visible.RECORD;

    /**
     * When the first of those began that lasted into the period: where a list of it may begin in its index. Plus nothing, as
     * for a bare minimum the planner would walk all meetings from the first.
     */
    private static final String FIRST = """
            (select least(cast(:from as date), min(x.held_from + 0)) from meeting x
             where x.held_to >= :from and x.held_to > x.held_from)""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    MeetingListSql(MeetingFilter filter, Actor actor) {
        parameters.put("mine", Rows.organizations(actor));
        conditions.add(Visible.MEETING);
        // Constants, not parameters: some have half of all meetings and some none, which changes how they are best
        // found.
        if (filter.state() != null) conditions.add("m.state = '" + filter.state() + "'");
        if (filter.kind() != null) conditions.add("m.kind = '" + filter.kind() + "'");
        when(filter.from(), "from", "m.held_to >= :from");
        when(filter.to(), "to", "m.held_from <= :to");
        if (filter.undated()) conditions.add("m.held_from is null");
        when(filter.series() == null ? null : filter.series().value(), "series", "m.series_id = :series");
        when(
                filter.project() == null ? null : filter.project().value(),
                "project",
                "exists (select 1 from meeting_project x where x.meeting_id = m.id and x.project_id = :project)");
        when(
                filter.organization() == null ? null : filter.organization().value(),
                "organization",
                "m.id in (" + OF_ORGANIZATION + ")");
        territory(filter);
        text(filter);
    }

    private void territory(MeetingFilter filter) {
        if (filter.municipality() != null) conditions.add(Places.reached("m.reach", 'm', filter.municipality()));
        if (filter.region() != null) conditions.add(Places.reached("m.reach", 'r', filter.region()));
        if (filter.country() != null) conditions.add(Places.reached("m.reach", 'c', filter.country()));
    }

    private void text(MeetingFilter filter) {
        if (filter.text() == null || filter.text().isBlank()) return;
        TextQuery text = TextQuery.of(SearchWords.of(filter.text()));
        if (text.isEmpty()) conditions.add("false");
        else when(text.query(), "words", """
                (m.search_words @@ to_tsquery('simple', :words)
                 or m.series_id in (select id from meeting_series where search_words @@ to_tsquery('simple', :words)))""");
    }

    private void when(@Nullable Object value, String name, String condition) {
        if (value == null) return;
        parameters.put(name, value);
        conditions.add(condition);
    }

    /** The statement of a page, from the place that the cursor tells. */
    String page(DayCursor days, @Nullable Cursor at) {
        if (parameters.containsKey("from")) conditions.add(days.key() + " >= " + FIRST);
        if (parameters.containsKey("to")) conditions.add(days.key() + " <= :to");
        if (at != null) {
            parameters.put(DayCursor.DAY, days.from(at));
            parameters.put(DayCursor.ID, DayCursor.id(at));
        }
        String beyond = at == null ? "true" : days.beyond(at);
        return MeetingRows.page(where(), beyond, days.orderBy(at), conditions.size() > 1);
    }

    String where() {
        return String.join("\n and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
