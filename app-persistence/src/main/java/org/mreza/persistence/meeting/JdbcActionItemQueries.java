package org.mreza.persistence.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.ActionState;
import org.mreza.domain.meeting.ConclusionKind;
import org.mreza.domain.meeting.MeetingHolders;
import org.mreza.domain.meeting.MeetingView.SeriesLink;
import org.mreza.domain.meeting.action.ActionItemFilter;
import org.mreza.domain.meeting.action.ActionItemLine;
import org.mreza.domain.meeting.action.ActionItemPage;
import org.mreza.domain.meeting.action.ActionItemQueries;
import org.mreza.domain.meeting.action.ActionItemRow;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.shared.ActionViews;
import org.mreza.persistence.shared.Copying;
import org.mreza.persistence.shared.Cursor;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.Visible;
import org.mreza.persistence.shared.Windows;
import org.mreza.persistence.shared.Windows.Hit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads action items across meetings: a list takes one statement, a page three. */
@Repository
@Transactional(readOnly = true)
class JdbcActionItemQueries implements ActionItemQueries {

    private static final String PAGE = """
            select r.*, s.slug as series_slug, s.title as series_title, m.owner_id, m.municipality_id,
              array(select x.organization_id::text from meeting_organization x where x.meeting_id = m.id) as holders,
              c.text as conclusion_text, c.kind as conclusion_kind,
              (select e.text from conclusion_element e where e.conclusion_id = c.id and e.position = r.element) as element_text
            from (""" + ActionItemListSql.ROWS + " where a.id = :id and " + Visible.RECORD + """
            ) r join meeting m on m.id = r.meeting_id left join meeting_series s on s.id = m.series_id
            left join conclusion c on c.id = r.conclusion_id""";

    private static final String NOTES = """
            select n.id, n.text, n.link, n.state, n.written_at, coalesce(a.name, '') as by_name, o.name as organization_name
            from action_note n left join account a on a.id = n.written_by left join organization o on o.id = n.organization_id
            where n.action_item_id = :id order by n.id desc limit 200""";

    private static final String LATER =
            """
            select m.id, m.title, m.ordinal, m.held_year, m.held_month, m.held_day, m.held_end_year, m.held_end_month,
              m.held_end_day, m.held_as_written, m.held_conflict, c.chosen
            from action_carried c join meeting m on m.id = c.meeting_id
            where c.action_item_id = :id and\s""" + Visible.MEETING + " order by m.held_from nulls last, m.ordinal nulls last, m.id limit 200";

    /** By the last possible day of the term. */
    private static final DayCursor BY_TERM = new DayCursor("a.due_to", "a.id", false);

    private final JdbcClient jdbc;
    private final Copying copying;

    JdbcActionItemQueries(JdbcClient jdbc, Copying copying) {
        this.jdbc = jdbc;
        this.copying = copying;
    }

    /** One statement, which needs no transaction: rows and their number. */
    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Window<ActionItemRow> list(
            ActionItemFilter filter, Actor actor, LocalDate today, @Nullable String cursorText) {
        ActionItemListSql sql = new ActionItemListSql(filter, actor, today);
        Cursor at = DayCursor.read(cursorText);
        List<Hit<ActionItemRow>> rows = jdbc.sql(sql.page(BY_TERM, at))
                .params(sql.parameters())
                .query(JdbcActionItemQueries::hit)
                .list();
        return Windows.of(rows, at);
    }

    private static Hit<ActionItemRow> hit(ResultSet row, int number) throws SQLException {
        ActionItemRow item = row(row, number);
        return new Hit<>(item, row.getLong("total"), keys(item));
    }

    private static String[] keys(ActionItemRow row) {
        PartialDate due = row.item().due();
        return DayCursor.keys(
                due == null ? Optional.empty() : due.latest(), row.item().id());
    }

    @Override
    @Transactional(readOnly = true, timeout = Copying.PATIENCE)
    public void each(
            ActionItemFilter filter, Actor actor, LocalDate today, Language reader, Consumer<ActionItemLine> line) {
        ActionItemListSql sql = new ActionItemListSql(filter, actor, today);
        ActionItemLines lines = new ActionItemLines(reader);
        copying.each(
                lines.select() + sql.where() + BY_TERM.orderBy(null),
                sql.parameters(),
                row -> line.accept(lines.map(row)));
    }

    @Override
    public Optional<ActionItemPage> show(ActionItemId id, Actor actor) {
        return jdbc.sql(PAGE)
                .param("id", id.value())
                .param("mine", Rows.organizations(actor))
                .query((row, n) -> page(row, notes(id), later(id, actor)))
                .optional();
    }

    private List<ActionItemPage.Note> notes(ActionItemId id) {
        return jdbc.sql(NOTES)
                .param("id", id.value())
                .query((row, n) -> new ActionItemPage.Note(
                        Rows.requiredUuid(row, "id"),
                        row.getString("text"),
                        row.getString("link"),
                        Rows.constant(row, "state", ActionState.class),
                        row.getTimestamp("written_at").toInstant(),
                        row.getString("by_name"),
                        Json.textOrNull(row.getString("organization_name"))))
                .list();
    }

    private List<ActionItemPage.Later> later(ActionItemId id, Actor actor) {
        return jdbc.sql(LATER)
                .param("id", id.value())
                .param("mine", Rows.organizations(actor))
                .query((row, n) -> new ActionItemPage.Later(
                        new MeetingId(Rows.requiredUuid(row, "id")),
                        Json.text(row.getString("title")),
                        Rows.date(row, "held"),
                        Rows.number(row, "ordinal"),
                        row.getBoolean("chosen")))
                .list();
    }

    private static ActionItemRow row(ResultSet row, int n) throws SQLException {
        return new ActionItemRow(
                ActionViews.map(row, n),
                Json.text(row.getString("title")),
                Rows.date(row, "held"),
                row.getInt("carried"),
                row.getInt("notes"),
                row.getString("dropped_because"));
    }

    private static ActionItemPage page(ResultSet row, List<ActionItemPage.Note> notes, List<ActionItemPage.Later> later)
            throws SQLException {
        String series = row.getString("series_slug");
        String conclusion = row.getString("conclusion_text");
        return new ActionItemPage(
                row(row, 0),
                series == null ? null : new SeriesLink(series, Json.text(row.getString("series_title"))),
                conclusion == null
                        ? null
                        : new ActionItemPage.Concluded(
                                conclusion,
                                ConclusionKind.valueOf(row.getString("conclusion_kind")),
                                row.getString("element_text")),
                held(row),
                row.getTimestamp("closed_at") == null
                        ? null
                        : Objects.requireNonNull(row.getTimestamp("closed_at")).toInstant(),
                notes,
                later);
    }

    private static MeetingHolders held(ResultSet row) throws SQLException {
        Set<OrganizationId> holders = new LinkedHashSet<>();
        holders.add(new OrganizationId(Rows.requiredUuid(row, "owner_id")));
        for (Object id : (Object[]) row.getArray("holders").getArray())
            holders.add(new OrganizationId(UUID.fromString(id.toString())));
        return new MeetingHolders(holders, Rows.municipality(row, "municipality_id"));
    }
}
