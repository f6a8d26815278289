package org.mreza.persistence.meeting.challenge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.challenge.ChallengeFilter;
import org.mreza.domain.meeting.challenge.ChallengePage;
import org.mreza.domain.meeting.challenge.ChallengeQueries;
import org.mreza.domain.meeting.challenge.RaisedChallenge;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register: a list takes two statements, a page a fixed number. */
@Repository
@Transactional(readOnly = true)
class JdbcChallengeQueries implements ChallengeQueries {

    private final JdbcClient jdbc;
    private final ChallengePageSql page;

    JdbcChallengeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.page = new ChallengePageSql(jdbc);
    }

    @Override
    public Window<RaisedChallenge> list(ChallengeFilter filter, Actor actor, @Nullable String cursor) {
        ChallengeListSql counted = new ChallengeListSql(filter);
        long total = jdbc.sql("select count(*) from (select from challenge c" + ChallengeListSql.REGISTER
                        + counted.where() + " limit " + (Window.COUNTED_UP_TO + 1) + ") n")
                .params(counted.parameters())
                .query(Long.class)
                .single();
        ChallengeListSql sql = new ChallengeListSql(filter);
        ChallengeCursor at = ChallengeCursor.read(cursor, filter.order());
        if (at != null) at.narrow(sql, filter.order());
        boolean back = at != null && at.backwards();
        List<RaisedChallenge> rows = jdbc.sql(ChallengeListSql.ROWS + ChallengeListSql.REGISTER + sql.where()
                        + ChallengeCursor.orderBy(filter.order(), back) + " limit " + (Window.SIZE + 1))
                .params(sql.parameters())
                .query(JdbcChallengeQueries::row)
                .list();
        return ChallengeCursor.window(rows, at, filter.order(), total);
    }

    @Override
    @Transactional(readOnly = true, timeout = 120)
    public void each(ChallengeFilter filter, Actor actor, Consumer<RaisedChallenge> row) {
        ChallengeListSql sql = new ChallengeListSql(filter);
        try (var rows = jdbc
                .sql(ChallengeListSql.ROWS
                        + ChallengeListSql.REGISTER
                        + sql.where()
                        + ChallengeCursor.orderBy(filter.order(), false))
                .params(sql.parameters())
                .withFetchSize(500)
                .query(JdbcChallengeQueries::row)
                .stream()) {
            rows.forEach(row);
        }
    }

    @Override
    public Optional<ChallengePage> show(ChallengeId id, Actor actor) {
        return page.show(id, actor);
    }

    @Override
    public Optional<ChallengeId> mergedInto(ChallengeId id) {
        return jdbc.sql("""
                with recursive one as (
                  select id, merged_into from challenge where id = :id
                  union all
                  select c.id, c.merged_into from challenge c join one on c.id = one.merged_into)
                select id from one where merged_into is null and id <> :id""")
                .param("id", id.value())
                .query((row, n) -> new ChallengeId(Rows.requiredUuid(row, "id")))
                .optional();
    }

    @Override
    public List<RaisedChallenge> similar(ChallengeId id, Actor actor, int limit) {
        return jdbc.sql("select r.* from (" + ChallengeListSql.ROWS + ChallengeListSql.REGISTER + """
                 cross join (select search_key as key from challenge where id = :id) o
                where t.times > 0 and c.id <> :id and c.search_key % o.key
                order by similarity(c.search_key, o.key) desc, c.id limit :limit) r""")
                .param("id", id.value())
                .param("limit", limit)
                .query(JdbcChallengeQueries::row)
                .list();
    }

    @Override
    public List<String> themes() {
        return jdbc.sql("select text from theme order by key limit 500")
                .query(String.class)
                .list();
    }

    static RaisedChallenge row(ResultSet row, int n) throws SQLException {
        return new RaisedChallenge(
                new ChallengeId(Rows.requiredUuid(row, "id")),
                Json.text(row.getString("text")),
                row.getString("theme"),
                row.getInt("times"),
                row.getObject("first_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class),
                row.getInt("organizations"),
                row.getInt("municipalities"),
                row.getInt("actions"));
    }
}
