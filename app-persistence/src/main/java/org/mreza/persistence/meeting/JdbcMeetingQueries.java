package org.mreza.persistence.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.MeetingFilter;
import org.mreza.domain.meeting.MeetingLine;
import org.mreza.domain.meeting.MeetingQueries;
import org.mreza.domain.meeting.MeetingRow;
import org.mreza.domain.meeting.MeetingView;
import org.mreza.domain.meeting.SeriesView;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MeetingId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.domain.shared.PersonId;
import org.mreza.domain.shared.SeriesId;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.shared.ActionViews;
import org.mreza.persistence.shared.Copying;
import org.mreza.persistence.shared.Cursor;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.NamedTable;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.SeriesOrder;
import org.mreza.persistence.shared.Visible;
import org.mreza.persistence.shared.Windows;
import org.mreza.persistence.shared.Windows.Hit;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads meetings. */
@Repository
@Transactional(readOnly = true)
class JdbcMeetingQueries implements MeetingQueries {

    private static final String CHOICES = """
            (select 'SERIES' as kind, id, title as name from meeting_series c where %s order by created_at desc, id limit 500)
            union all
            (select 'PROJECT', id, name from project c where %s order by created_at desc, id limit 500)
            union all
            (select 'ORGANIZATION', id, name from organization where id = :organization)""".formatted(Visible.SERIES, Visible.PROJECT);

    private final JdbcClient jdbc;
    private final Copying copying;
    private final MeetingPageSql page;
    private final NamedTable series;
    private final NamedTable challenges;

    JdbcMeetingQueries(JdbcClient jdbc, Copying copying) {
        this.jdbc = jdbc;
        this.copying = copying;
        this.page = new MeetingPageSql(jdbc);
        this.series = new NamedTable(jdbc, "meeting_series", "title", Visible.SERIES);
        this.challenges = new NamedTable(jdbc, "challenge", "text", Visible.CHALLENGE);
    }

    /** One statement, which needs no transaction: rows and their number. */
    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Window<MeetingRow> list(MeetingFilter filter, Actor actor, Order order, @Nullable String cursor) {
        MeetingListSql sql = new MeetingListSql(filter, actor);
        DayCursor days = byDay(order);
        Cursor at = DayCursor.read(cursor);
        List<Hit<MeetingRow>> rows = jdbc.sql(sql.page(days, at))
                .params(sql.parameters())
                .query(JdbcMeetingQueries::hit)
                .list();
        return Windows.of(rows, at);
    }

    private static Hit<MeetingRow> hit(ResultSet row, int number) throws SQLException {
        MeetingRow meeting = MeetingRows.map(row, number);
        return new Hit<>(meeting, row.getLong("total"), keys(meeting));
    }

    private static DayCursor byDay(Order order) {
        return new DayCursor("m.held_from", "m.id", order == Order.NEWEST);
    }

    private static String[] keys(MeetingRow row) {
        PartialDate held = row.held();
        return DayCursor.keys(held == null ? Optional.empty() : held.earliest(), row.id());
    }

    @Override
    @Transactional(readOnly = true, timeout = Copying.PATIENCE)
    public void each(MeetingFilter filter, Actor actor, Language reader, Consumer<MeetingLine> line) {
        MeetingListSql sql = new MeetingListSql(filter, actor);
        MeetingLines lines = new MeetingLines(reader);
        String query =
                lines.select() + " where " + sql.where() + byDay(Order.NEWEST).orderBy(null);
        copying.each(query, sql.parameters(), row -> line.accept(lines.map(row)));
    }

    @Override
    public Optional<MeetingView> show(MeetingId id, Actor actor) {
        return page.show(id, actor);
    }

    @Override
    public Optional<SeriesView> series(String slug, Actor actor) {
        return jdbc.sql("select id, slug, title from meeting_series c where slug = :slug and " + Visible.SERIES)
                .param("slug", slug)
                .param("mine", Rows.organizations(actor))
                .query((row, n) -> new SeriesView(
                        new SeriesId(row.getObject("id", UUID.class)),
                        row.getString("slug"),
                        Json.text(row.getString("title")),
                        List.of()))
                .optional()
                .map(series ->
                        new SeriesView(series.id(), series.slug(), series.title(), meetings(series.id(), actor)));
    }

    private List<MeetingRow> meetings(SeriesId series, Actor actor) {
        return jdbc.sql(MeetingRows.SELECT + " where m.series_id = :series and " + Visible.MEETING
                        + " order by m.ordinal nulls last, m.held_from nulls last, m.id limit 500")
                .param("series", series.value())
                .param("mine", Rows.organizations(actor))
                .query(MeetingRows::map)
                .list();
    }

    @Override
    public List<MeetingView.ActionView> promised(SeriesId series, @Nullable MeetingId except, Actor actor) {
        return jdbc.sql(MeetingPageSql.ACTIONS + """
                 join meeting m on m.id = a.meeting_id
                where m.series_id = :series and (:except::uuid is null or m.id <> :except)
                  and not exists (select from meeting later where later.id = :except::uuid and not\s""" + SeriesOrder.BEFORE + ") and " + Visible.RECORD + """
                 and a.state in ('OPEN', 'IN_PROGRESS')
                order by a.due_to nulls last, a.id limit 100""")
                .param("series", series.value())
                .param("except", except == null ? null : except.value())
                .param("mine", Rows.organizations(actor))
                .query(ActionViews::map)
                .list();
    }

    @Override
    public List<MeetingView.ActionView> promisedBy(Actor actor, int limit) {
        return jdbc.sql(MeetingPageSql.ACTIONS + """
                 join meeting m on m.id = a.meeting_id
                where a.organization_id = any (cast(:mine as uuid[])) and a.state in ('OPEN', 'IN_PROGRESS')
                  and\s""" + Visible.RECORD
                        + " order by a.due_to nulls last, a.id limit :limit")
                .param("mine", Rows.organizations(actor))
                .param("limit", limit)
                .query(ActionViews::map)
                .list();
    }

    @Override
    public List<MeetingRow> recent(int limit) {
        return jdbc.sql(MeetingRows.SELECT
                        + " where m.state = 'LOGGED' order by m.updated_at desc, m.id desc limit :limit")
                .param("mine", "{}")
                .param("limit", limit)
                .query(MeetingRows::map)
                .list();
    }

    @Override
    public List<Choice> findSeries(String words, int limit, Actor actor) {
        return series.find(words, limit, actor, JdbcMeetingQueries::choice);
    }

    @Override
    public List<Choice> findChallenges(String words, int limit, Actor actor) {
        return challenges.find(words, limit, actor, JdbcMeetingQueries::choice);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Choices choices(Actor actor, @Nullable OrganizationId organization) {
        Map<String, List<Choice>> choices = new HashMap<>();
        jdbc.sql(CHOICES)
                .param("mine", Rows.organizations(actor))
                .param("organization", organization == null ? null : organization.value())
                .query(row -> {
                    Choice choice = choice(row.getObject("id", UUID.class), Json.text(row.getString("name")));
                    choices.computeIfAbsent(row.getString("kind"), kind -> new ArrayList<>())
                            .add(choice);
                });
        List<Choice> asked = choices.getOrDefault("ORGANIZATION", List.of());
        return new Choices(
                choices.getOrDefault("SERIES", List.of()),
                choices.getOrDefault("PROJECT", List.of()),
                asked.isEmpty() ? null : asked.get(0).name());
    }

    private static Choice choice(UUID id, LocalizedText name) {
        return new Choice(id.toString(), name);
    }

    @Override
    public Map<SeriesId, LocalizedText> seriesTitles(Collection<SeriesId> ids) {
        Map<SeriesId, LocalizedText> titles = new HashMap<>();
        texts(
                "select id, title from meeting_series where id = any (:ids)",
                ids.stream().map(SeriesId::value).toArray(UUID[]::new),
                (id, text) -> titles.put(new SeriesId(id), Json.text(text)));
        return titles;
    }

    @Override
    public Map<ChallengeId, LocalizedText> challengeTexts(Collection<ChallengeId> ids) {
        Map<ChallengeId, LocalizedText> texts = new HashMap<>();
        texts(
                "select id, text from challenge where id = any (:ids)",
                ids.stream().map(ChallengeId::value).toArray(UUID[]::new),
                (id, text) -> texts.put(new ChallengeId(id), Json.text(text)));
        return texts;
    }

    @Override
    public Map<PersonId, String> personNames(Collection<PersonId> ids) {
        Map<PersonId, String> names = new HashMap<>();
        texts(
                "select id, name from person where id = any (:ids)",
                ids.stream().map(PersonId::value).toArray(UUID[]::new),
                (id, name) -> names.put(new PersonId(id), name));
        return names;
    }

    private void texts(String sql, UUID[] ids, BiConsumer<UUID, String> each) {
        if (ids.length == 0) return;
        jdbc.sql(sql).param("ids", ids).query((RowCallbackHandler)
                row -> each.accept(row.getObject(1, UUID.class), row.getString(2)));
    }
}
