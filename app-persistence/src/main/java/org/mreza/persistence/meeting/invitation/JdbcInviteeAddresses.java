package org.mreza.persistence.meeting.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.invitation.Addressee;
import org.mreza.domain.meeting.invitation.Addressees;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class JdbcInviteeAddresses implements Addressees {

    private static final String ADDRESS = """
            lower(coalesce(o.email,
              (select c.email from contact c where c.organization_id = o.id and c.email is not null order by c.position limit 1),
              (select a.email from membership m join account a on a.id = m.account_id
               where m.organization_id = o.id and m.role in ('MANAGER', 'EDITOR') and a.state = 'ACTIVE'
               order by m.role desc, m.since limit 1)))""";

    private final JdbcClient jdbc;

    JdbcInviteeAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Addressee> of(Collection<OrganizationId> organizations) {
        if (organizations.isEmpty()) return List.of();
        return jdbc.sql(
                        "select o.id, o.name, null as person, x.address, a.language from organization o cross join lateral (select "
                                + ADDRESS + " as address) x left join account a on a.email = x.address"
                                + " where o.id = any (cast(:ids as uuid[])) order by o.id")
                .param("ids", Rows.array(List.copyOf(organizations)))
                .query((row, n) -> addressee(row, null))
                .list();
    }

    private static Addressee addressee(ResultSet row, @Nullable String name) throws SQLException {
        String language = row.getString("language");
        return new Addressee(
                new OrganizationId(Rows.requiredUuid(row, "id")),
                null,
                name,
                row.getString("address"),
                language == null ? Json.text(row.getString("name")).source() : Language.valueOf(language));
    }

    @Override
    public List<OrganizationId> group(Group group, int most) {
        return jdbc.sql("""
                select o.id from organization o join municipality u on u.id = o.seat_municipality_id
                where o.state = 'ACTIVE' and o.kind = :kind
                  and (cast(:municipality as text) is null or u.id = :municipality)
                  and (cast(:country as text) is null or u.country_id = :country)
                  and (cast(:region as text) is null
                    or exists (select from municipality_region r where r.municipality_id = u.id and r.region_id = :region))
                order by o.id limit :most""")
                .param("kind", group.kind().name())
                .param("municipality", text(group.municipality()), Types.VARCHAR)
                .param("country", text(group.country()), Types.VARCHAR)
                .param("region", text(group.region()), Types.VARCHAR)
                .param("most", most)
                .query((row, n) -> new OrganizationId(Rows.requiredUuid(row, "id")))
                .list();
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    @Override
    public List<Seat> find(String words, int most, Language reader) {
        if (words.isBlank()) return List.of();
        return jdbc.sql("""
                select c.organization_id, c.position, c.job, p.name as person, o.name
                from contact c join organization o on o.id = c.organization_id left join person p on p.id = c.person_id
                where o.state = 'ACTIVE' and (p.search_key like '%' || fold_key(:words) || '%'
                  or fold_names(c.job, '[]') like '%' || fold_key(:words) || '%')
                order by p.search_key like fold_key(:words) || '%' desc nulls last, o.id, c.position limit :most""")
                .param("words", words.replace("%", "").replace("_", ""))
                .param("most", most)
                .query((row, n) -> new Seat(
                        new OrganizationId(Rows.requiredUuid(row, "organization_id")),
                        row.getInt("position"),
                        Json.text(row.getString("job")),
                        row.getString("person"),
                        Json.text(row.getString("name"))))
                .list();
    }

    @Override
    public List<Addressee> seat(OrganizationId organization, int position) {
        return jdbc.sql("select o.id, o.name, c.job, p.name as person, coalesce(lower(c.email), " + ADDRESS
                        + ") as address, a.language from contact c join organization o on o.id = c.organization_id"
                        + " left join person p on p.id = c.person_id left join account a on a.email = lower(c.email)"
                        + " where c.organization_id = :id and c.position = :position")
                .param("id", organization.value())
                .param("position", position)
                .query((row, n) -> addressee(
                        row,
                        Objects.requireNonNullElse(
                                row.getString("person"),
                                Json.text(row.getString("job")).original())))
                .list();
    }

    @Override
    public List<Addressee> known(List<Addressee> people) {
        Map<String, Language> languages = new HashMap<>();
        jdbc.sql("select email, language from account where email = any (:emails)")
                .param("emails", people.stream().map(Addressee::email).toArray(String[]::new))
                .query(row -> {
                    languages.put(row.getString("email"), Language.valueOf(row.getString("language")));
                });
        return people.stream()
                .map(who -> new Addressee(
                        who.organization(),
                        who.municipality(),
                        who.name(),
                        who.email(),
                        languages.getOrDefault(String.valueOf(who.email()), who.language())))
                .toList();
    }
}
