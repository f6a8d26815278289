package org.mreza.persistence.organization;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mreza.domain.organization.OrganizationTies;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ties by recursive SQL, under a lock of the transaction. */
@Component
class JdbcOrganizationTies implements OrganizationTies {

    private static final long TIES = 7_201_001;
    private static final long SLUGS = 7_201_002;

    private static final int NUMBER = 10;

    /** Pages beside those of organizations. */
    private static final Set<String> PAGES = Set.of("new", "suggestions", "places", "persons");

    private final JdbcClient jdbc;

    JdbcOrganizationTies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<OrganizationId> parentsAndUp(Set<OrganizationId> from) {
        return up(from, """
                with recursive above (id) as (
                  select id from organization where id in (:from)
                  union select o.parent_id from above join organization o using (id) where o.parent_id is not null)
                select id from above""");
    }

    @Override
    public Set<OrganizationId> groupsAndUp(Set<OrganizationId> from) {
        return up(from, """
                with recursive above (id) as (
                  select id from organization where id in (:from)
                  union select m.group_id from above join organization_membership m on m.member_id = above.id)
                select id from above""");
    }

    private Set<OrganizationId> up(Set<OrganizationId> from, String sql) {
        if (from.isEmpty()) return Set.of();
        lock(TIES);
        Set<UUID> ids = from.stream().map(OrganizationId::value).collect(Collectors.toSet());
        return new HashSet<>(jdbc.sql(sql)
                .param("from", ids)
                .query((row, n) -> new OrganizationId(row.getObject(1, UUID.class)))
                .list());
    }

    @Override
    public String freeSlug(String slug) {
        lock(SLUGS);
        Set<String> taken = new HashSet<>(jdbc.sql(
                        "select slug from organization where starts_with(slug, :beginning)"
                                + " union all select slug from merged_address where kind = 'ORGANIZATION' and starts_with(slug, :beginning)")
                .param("beginning", slug.substring(0, Math.min(slug.length(), Slug.LONGEST - NUMBER)))
                .query(String.class)
                .list());
        taken.addAll(PAGES);
        return Slug.unique(slug, taken::contains);
    }

    private void lock(long what) {
        jdbc.sql("select pg_advisory_xact_lock(:what)").param("what", what).query(row -> {});
    }
}
