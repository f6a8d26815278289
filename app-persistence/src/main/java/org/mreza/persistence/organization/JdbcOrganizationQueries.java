package org.mreza.persistence.organization;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.organization.OrganizationFacet;
import org.mreza.domain.organization.OrganizationFilter;
import org.mreza.domain.organization.OrganizationPage;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.shared.FacetCounts;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.Window;
import org.mreza.persistence.shared.Copying;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers from SQL. The directory is open to every actor of the network, so no actor narrows it. */
@Component
@Transactional(readOnly = true)
class JdbcOrganizationQueries implements OrganizationQueries {

    private final JdbcClient jdbc;
    private final OrganizationList list;
    private final OrganizationPages pages;
    private final OrganizationNames names;
    private final OrganizationCounting counting;

    JdbcOrganizationQueries(
            JdbcClient jdbc,
            OrganizationList list,
            OrganizationPages pages,
            OrganizationNames names,
            OrganizationCounting counting) {
        this.jdbc = jdbc;
        this.list = list;
        this.pages = pages;
        this.names = names;
        this.counting = counting;
    }

    @Override
    public Window<OrganizationRow> list(
            OrganizationFilter filter,
            OrganizationFilter.Order order,
            Actor actor,
            Language reader,
            @Nullable String cursor) {
        return list.window(filter, order, reader, cursor);
    }

    @Override
    public FacetCounts<OrganizationFacet> counts(OrganizationFilter filter, Actor actor) {
        return counting.of(filter);
    }

    @Override
    @Transactional(readOnly = true, timeout = Copying.PATIENCE)
    public void each(
            OrganizationFilter filter,
            OrganizationFilter.Order order,
            Actor actor,
            Language reader,
            Consumer<OrganizationListing> to) {
        list.each(filter, order, reader, to);
    }

    @Override
    public Optional<OrganizationPage> show(String slug, Actor actor, Language reader) {
        return pages.show(slug, reader);
    }

    @Override
    public Map<String, List<OrganizationRow>> similar(Collection<String> typed) {
        return names.similar(typed);
    }

    @Override
    public List<OrganizationRow> suggestions(String text, int limit) {
        return names.suggestions(text, limit);
    }

    @Override
    public List<PersonRow> persons(String text, int limit, Actor actor) {
        return names.persons(text, limit, actor);
    }

    /** One statement, which needs no transaction. */
    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Map<OrganizationId, OrganizationRow> byIds(Collection<OrganizationId> ids) {
        Map<OrganizationId, OrganizationRow> found = new LinkedHashMap<>();
        if (ids.isEmpty()) return found;
        jdbc.sql("select " + OrganizationMapping.COLUMNS + " from organization o where o.id in (:ids)")
                .param("ids", ids.stream().map(OrganizationId::value).toList())
                .query(OrganizationMapping::row)
                .list()
                .forEach(row -> found.put(row.id(), row));
        return found;
    }

    @Override
    public Optional<OrganizationRow> bySlug(String slug) {
        return jdbc.sql("select " + OrganizationMapping.COLUMNS + " from organization o where o.slug = :slug")
                .param("slug", slug)
                .query(OrganizationMapping::row)
                .optional();
    }
}
