package org.mreza.persistence.account;

import static org.mreza.persistence.shared.Times.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.account.AccountQueries;
import org.mreza.domain.account.AccountState;
import org.mreza.domain.account.EmailAddress;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.TextFold;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.shared.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAccountQueries implements AccountQueries {

    private static final String ORGANIZATION = """
            select o.id, o.slug, o.name, o.seat_municipality_id, o.country_id from organization o
            """;

    private final JdbcClient jdbc;
    private final AccountLists lists;

    JdbcAccountQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.lists = new AccountLists(jdbc);
    }

    @Override
    public Optional<Actor> actor(AccountId account, @Nullable OrganizationId acting) {
        List<ActorRow> rows = jdbc.sql("""
                select a.name, a.language, g.*
                from account a left join lateral (
                  select m.role, m.organization_id, null municipality_id, null region_id, null country_id, m.since
                  from membership m where m.account_id = a.id
                  union all
                  select s.role, null, s.municipality_id, s.region_id, s.country_id, null
                  from assignment s where s.account_id = a.id) g on true
                where a.id = :account and a.state = 'ACTIVE'
                order by g.since nulls last, g.organization_id""")
                .param("account", account.value())
                .query((row, n) -> actorRow(row))
                .list();
        if (rows.isEmpty()) return Optional.empty();
        List<Grant> grants =
                rows.stream().flatMap(row -> Stream.ofNullable(row.grant())).toList();
        return Optional.of(
                new Actor(account, rows.get(0).name(), rows.get(0).language(), actingOf(grants, acting), grants));
    }

    private record ActorRow(
            String name, Language language, @Nullable Grant grant) {}

    private static ActorRow actorRow(ResultSet row) throws SQLException {
        return new ActorRow(
                row.getString("name"),
                Language.valueOf(row.getString("language")),
                row.getString("role") == null ? null : grant(row));
    }

    static Grant grant(ResultSet row) throws SQLException {
        UUID organization = row.getObject("organization_id", UUID.class);
        String municipality = row.getString("municipality_id");
        String region = row.getString("region_id");
        String country = row.getString("country_id");
        return new Grant(
                Role.valueOf(row.getString("role")),
                organization == null ? null : new OrganizationId(organization),
                municipality == null ? null : MunicipalityId.of(municipality),
                region == null ? null : RegionId.of(region),
                country == null ? null : CountryId.of(country));
    }

    private static @Nullable OrganizationId actingOf(List<Grant> grants, @Nullable OrganizationId wanted) {
        List<OrganizationId> own = grants.stream()
                .flatMap(g -> Stream.ofNullable(g.organization()))
                .toList();
        if (wanted != null && own.contains(wanted)) return wanted;
        return own.isEmpty() ? null : own.get(0);
    }

    @Override
    public Optional<Credentials> credentials(EmailAddress address) {
        return jdbc.sql("select id, password_hash, state from account where email = :email")
                .param("email", address.value())
                .query((row, n) -> new Credentials(
                        new AccountId(row.getObject("id", UUID.class)),
                        Optional.ofNullable(row.getString("password_hash")).orElse(""),
                        AccountState.valueOf(row.getString("state")) == AccountState.ACTIVE))
                .optional();
    }

    @Override
    public List<OrganizationEntry> organizationsOf(Actor actor) {
        List<UUID> ids =
                actor.organizations().stream().map(OrganizationId::value).toList();
        if (ids.isEmpty()) return List.of();
        List<OrganizationEntry> found = new ArrayList<>(jdbc.sql(ORGANIZATION + "where o.id in (:ids)")
                .param("ids", ids)
                .query((row, n) -> organization(row))
                .list());
        found.sort(java.util.Comparator.comparingInt(o -> ids.indexOf(o.id().value())));
        return found;
    }

    @Override
    public Optional<OrganizationEntry> organization(OrganizationId id) {
        return jdbc.sql(ORGANIZATION + "where o.id = :id")
                .param("id", id.value())
                .query((row, n) -> organization(row))
                .optional();
    }

    @Override
    public Optional<OrganizationEntry> organizationBySlug(String slug) {
        return jdbc.sql(ORGANIZATION + "where o.slug = :slug")
                .param("slug", slug)
                .query((row, n) -> organization(row))
                .optional();
    }

    @Override
    public List<OrganizationEntry> organizationsNamed(String words) {
        String key = TextFold.key(words);
        if (key.isEmpty()) return List.of();
        return jdbc.sql(ORGANIZATION + """
                where o.state = 'ACTIVE' and (o.slug = :slug or o.search_key like '%' || fold_key(:words) || '%')
                order by o.slug = :slug desc, o.search_key like '%|' || fold_key(:words) || '|%' desc, length(o.search_key), o.id
                limit 10""")
                .param("slug", words.strip())
                .param("words", words)
                .query((row, n) -> organization(row))
                .list();
    }

    static OrganizationEntry organization(ResultSet row) throws SQLException {
        String seat = row.getString("seat_municipality_id");
        String country = row.getString("country_id");
        return new OrganizationEntry(
                new OrganizationId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                Json.text(row.getString("name")),
                seat == null ? null : MunicipalityId.of(seat),
                country == null ? null : CountryId.of(country));
    }

    @Override
    public List<Member> members(OrganizationId organization) {
        return jdbc.sql("""
                select a.id, a.name, a.email, a.state, a.password_hash is not null joined, m.role, m.since
                from membership m join account a on a.id = m.account_id
                where m.organization_id = :organization
                order by a.name collate "und-x-icu", a.id""")
                .param("organization", organization.value())
                .query((row, n) -> new Member(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("email"),
                        Role.valueOf(row.getString("role")),
                        instant(row, "since"),
                        row.getString("state").equals("ACTIVE"),
                        row.getBoolean("joined")))
                .list();
    }

    @Override
    public Window<AccountRow> list(AccountFilter filter, @Nullable String cursor) {
        return lists.list(filter, cursor);
    }

    @Override
    public Optional<AccountCard> card(AccountId account) {
        return lists.card(account);
    }
}
