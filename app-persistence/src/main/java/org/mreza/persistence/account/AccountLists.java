package org.mreza.persistence.account;

import static org.mreza.persistence.shared.Times.instant;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Role;
import org.mreza.domain.account.AccountQueries.AccountCard;
import org.mreza.domain.account.AccountQueries.AccountFilter;
import org.mreza.domain.account.AccountQueries.AccountRow;
import org.mreza.domain.account.AccountQueries.AssignmentLine;
import org.mreza.domain.account.AccountQueries.MembershipLine;
import org.mreza.domain.account.AccountState;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.shared.Cursor;
import org.mreza.persistence.shared.Windows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts as administrators see them. Latest first, as ids sort by the time of creation. */
final class AccountLists {

    private static final String MATCHES = """
            (:words::text = '' or strpos(lower(a.email), lower(:words)) > 0
               or strpos(fold_key(a.name), fold_key(:words)) > 0 and fold_key(:words) <> '')
            and (:state::text is null or a.state = :state)
            and (:role::text is null
                 or exists (select from membership m where m.account_id = a.id and m.role = :role)
                 or exists (select from assignment s where s.account_id = a.id and s.role = :role))
            """;

    private final JdbcClient jdbc;

    AccountLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Window<AccountRow> list(AccountFilter filter, @Nullable String cursorText) {
        Cursor cursor = Cursor.byId(cursorText);
        boolean back = cursor != null && cursor.backwards();
        List<AccountRow> rows = select(filter, cursor == null ? null : cursor.id(), back);
        return Windows.of(
                rows, cursor, count(filter), row -> new String[] {row.account().toString()});
    }

    private List<AccountRow> select(AccountFilter filter, @Nullable UUID from, boolean back) {
        String sql = """
                select a.id, a.name, a.email, a.state, a.password_hash is not null joined, a.created_at,
                  array(select m.role from membership m where m.account_id = a.id
                        union select s.role from assignment s where s.account_id = a.id order by 1) roles
                from account a
                where %s and (:from::uuid is null or a.id %s :from)
                order by a.id %s
                limit :limit""".formatted(MATCHES, back ? ">" : "<", back ? "asc" : "desc");
        return params(jdbc.sql(sql), filter)
                .param("from", from)
                .param("limit", Windows.ROWS)
                .query((row, n) -> row(row))
                .list();
    }

    private long count(AccountFilter filter) {
        String sql = "select count(*) from (select from account a where " + MATCHES + " limit :most) found";
        return params(jdbc.sql(sql), filter)
                .param("most", Windows.COUNTED)
                .query(Long.class)
                .single();
    }

    private static JdbcClient.StatementSpec params(JdbcClient.StatementSpec sql, AccountFilter filter) {
        AccountState state = filter.state();
        Role role = filter.role();
        return sql.param("words", filter.words().strip())
                .param("state", state == null ? null : state.name())
                .param("role", role == null ? null : role.name());
    }

    private static AccountRow row(ResultSet row) throws SQLException {
        Array roles = row.getArray("roles");
        return new AccountRow(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                AccountState.valueOf(row.getString("state")),
                row.getBoolean("joined"),
                instant(row, "created_at"),
                Arrays.stream((String[]) roles.getArray())
                        .map(Role::valueOf)
                        .sorted()
                        .toList());
    }

    Optional<AccountCard> card(AccountId account) {
        List<MembershipLine> memberships = jdbc.sql("""
                select o.id, o.slug, o.name, o.seat_municipality_id, o.country_id, m.role, m.since
                from membership m join organization o on o.id = m.organization_id
                where m.account_id = :account order by m.since, o.id""")
                .param("account", account.value())
                .query((row, n) -> new MembershipLine(
                        JdbcAccountQueries.organization(row),
                        Role.valueOf(row.getString("role")),
                        instant(row, "since")))
                .list();
        List<AssignmentLine> assignments = jdbc.sql("""
                select id, role, null::uuid organization_id, municipality_id, region_id, country_id
                from assignment where account_id = :account order by role, id""")
                .param("account", account.value())
                .query((row, n) -> new AssignmentLine(row.getObject("id", UUID.class), JdbcAccountQueries.grant(row)))
                .list();
        return jdbc.sql(
                        "select name, email, language, state, password_hash is not null joined, created_at from account where id = :account")
                .param("account", account.value())
                .query((row, n) -> new AccountCard(
                        account,
                        row.getString("name"),
                        row.getString("email"),
                        Language.valueOf(row.getString("language")),
                        AccountState.valueOf(row.getString("state")),
                        row.getBoolean("joined"),
                        instant(row, "created_at"),
                        memberships,
                        assignments))
                .optional();
    }
}
