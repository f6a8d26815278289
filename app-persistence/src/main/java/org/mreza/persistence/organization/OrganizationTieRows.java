package org.mreza.persistence.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.organization.OrganizationPage.Tie;
import org.mreza.domain.organization.OrganizationPage.Ties;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.persistence.shared.ReaderSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what an organization is tied to: parent, parts, the groups it is a member of, its own members. */
@Component
class OrganizationTieRows {

    private record Row(String tie, Tie to) {}

    private final JdbcClient jdbc;

    OrganizationTieRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Ties of(OrganizationId id, Language reader) {
        List<Row> rows = jdbc.sql("""
                select %s, t.tie, t.since_year, t.since_month, t.since_day, t.until_year, t.until_month, t.until_day
                from (
                  select 'parent' as tie, parent_id as id, null::int as since_year, null::int as since_month,
                         null::int as since_day, null::int as until_year, null::int as until_month, null::int as until_day
                  from organization where id = :id and parent_id is not null
                  union all
                  select 'part', id, null, null, null, null, null, null from organization where parent_id = :id
                  union all
                  select 'group', group_id, since_year, since_month, since_day, until_year, until_month, until_day
                  from organization_membership where member_id = :id
                  union all
                  select 'member', member_id, since_year, since_month, since_day, until_year, until_month, until_day
                  from organization_membership where group_id = :id) t
                join organization o on o.id = t.id
                order by %s, o.id""".formatted(OrganizationMapping.COLUMNS, ReaderSql.byName("o.name", reader)))
                .param("id", id.value())
                .query((row, n) -> new Row(row.getString("tie"), tie(row)))
                .list();
        List<OrganizationRow> parents = organizations(rows, "parent");
        return new Ties(
                parents.isEmpty() ? null : parents.get(0),
                organizations(rows, "part"),
                ties(rows, "group"),
                ties(rows, "member"));
    }

    private static Tie tie(ResultSet row) throws SQLException {
        return new Tie(OrganizationMapping.row(row, 0), date(row, "since"), date(row, "until"));
    }

    private static @Nullable PartialDate date(ResultSet row, String which) throws SQLException {
        Integer year = row.getObject(which + "_year", Integer.class);
        Integer month = row.getObject(which + "_month", Integer.class);
        Integer day = row.getObject(which + "_day", Integer.class);
        return year == null ? null : new PartialDate(year, month, day, null, null, null, null, null);
    }

    private static List<OrganizationRow> organizations(List<Row> rows, String tie) {
        return ties(rows, tie).stream().map(Tie::organization).toList();
    }

    private static List<Tie> ties(List<Row> rows, String tie) {
        List<Tie> found = new ArrayList<>();
        for (Row row : rows) if (row.tie().equals(tie)) found.add(row.to());
        return List.copyOf(found);
    }
}
