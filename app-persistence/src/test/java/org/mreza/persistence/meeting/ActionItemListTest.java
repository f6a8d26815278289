package org.mreza.persistence.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.meeting.action.ActionItemFilter;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.RegionId;
import org.mreza.persistence.PersistenceTest;
import org.mreza.persistence.shared.Cursor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Pages of action items are the same whether few are put in order or an index is walked. */
@PersistenceTest
@Transactional
class ActionItemListTest {

    private static final Actor KEEPER =
            new Actor(AccountId.next(), "Проба", Language.MK, null, List.of(Grant.coordinatorOf(CountryId.of("mk"))));
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 5);
    private static final DayCursor BY_TERM = new DayCursor("a.due_to", "a.id", false);
    private static final int ITEMS = 120;

    @Autowired
    JdbcClient jdbc;

    private final UUID house = UUID.randomUUID();
    private final UUID meeting = UUID.randomUUID();

    @BeforeEach
    void manyItemsOfOneMeeting() {
        sql(
                "insert into organization (id, slug, name, kind, state, country_id, version, created_at, updated_at) values ('"
                        + house + "', 'kukja-na-spisokot', TEXT, 'CIVIL_SOCIETY', 'ACTIVE', 'mk', 0, now(), now())");
        sql("insert into meeting (id, state, kind, title, municipality_id, owner_id, what_version, who_version,"
                + " said_version, agreed_version, papers_version, version, created_at, created_by, updated_at) values ('"
                + meeting + "', 'LOGGED', 'NETWORKING', TEXT, 'mk-veles', '" + house
                + "', 0, 0, 0, 0, 0, 0, now(), gen_random_uuid(), now())");
        sql(
                "insert into action_item (id, meeting_id, position, what, organization_id, state, due_year, due_month, version)"
                        + " select gen_random_uuid(), '" + meeting + "', n, 'Чекор ' || n, '" + house + "',"
                        + " case n % 10 when 0 then 'DONE' else 'OPEN' end,"
                        + " case n % 3 when 0 then null else 2026 end, case n % 3 when 0 then null else 1 + n % 12 end, 0"
                        + " from generate_series(1, " + ITEMS + ") n");
        sql("set constraints report_signal_counts immediate");
    }

    private void sql(String text) {
        jdbc.sql(text.replace("TEXT", "'{\"source\":\"mk\",\"mk\":\"Список\"}'"))
                .update();
    }

    private record Found(String id, @Nullable String due) {
        String[] keys() {
            return new String[] {due == null ? "" : due, id};
        }
    }

    private List<Found> page(@Nullable Cursor at, boolean few) {
        ActionItemFilter filter = new ActionItemFilter(
                ActionItemFilter.Standing.PENDING, false, null, RegionId.of("mk-vardar"), null, null, null);
        ActionItemListSql sql = new ActionItemListSql(filter, KEEPER, TODAY);
        return jdbc.sql(sql.page(BY_TERM, at, few ? 1000 : 7))
                .params(sql.parameters())
                .query((row, n) -> new Found(row.getString("id"), due(row.getString("id"))))
                .list();
    }

    private @Nullable String due(String id) {
        return jdbc.sql("select coalesce(due_to::text, '') from action_item where id = cast(:id as uuid)")
                .param("id", id)
                .query(String.class)
                .single();
    }

    @Test
    void both_ways_of_finding_a_page_find_the_same_in_the_same_order() {
        List<Found> first = page(null, true);
        assertThat(first).hasSize(51).isEqualTo(page(null, false));
        assertThat(first).extracting(Found::due).isSorted();
        Cursor after = Cursor.after(first.get(49).keys());
        assertThat(page(after, true)).hasSize(51).isEqualTo(page(after, false)).contains(first.get(50));
        Cursor before = Cursor.before(first.get(50).keys());
        assertThat(page(before, true)).hasSize(50).isEqualTo(page(before, false));
    }
}
