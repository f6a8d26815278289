package org.mreza.persistence.hsds;

import java.util.stream.Collectors;
import org.mreza.domain.hsds.HsdsDetail;
import org.mreza.domain.hsds.HsdsKind;
import org.mreza.domain.shared.Language;

/**
 * Builds documents out of the tables of the specification: each row with the rows that belong to it inside. Made of
 * constants only; {@code LANGUAGES} is replaced by the languages that a reader is offered.
 */
final class HsdsDocuments {

    /** The terms are few and needed by every attribute. */
    static final String TERMS =
            "term as materialized (select t.id, row_to_json(t) document from hsds_taxonomy_terms(LANGUAGES) t)";

    private static final String ATTRIBUTES = """
            , (select json_agg(a) from (
                select a.id, a.link_id, a.link_type, a.link_entity, a.label,
                  (select document from term where term.id = a.taxonomy_term_id) taxonomy_term
                from hsds_attributes(LANGUAGES) a where a.link_id = OWNER.id) a) attributes
            , (select json_agg(m) from hsds_metadata(LANGUAGES) m where m.resource_id = OWNER.id) metadata
            """;

    private static final String PEOPLE = """
            , (select json_agg(p) from hsds_phones() p where p.KEY = OWNER.id and p.contact_id is null) phones
            , (select json_agg(c order by (select k.position from TABLE k
                where k.KEY = OWNER.id and name_uuid('mreza:contact:' || k.KEY || ':' || k.position) = c.id)) from (
                select c.*, (select json_agg(p) from hsds_phones() p where p.KEY = OWNER.id and p.contact_id = c.id) phones
                from hsds_contacts(LANGUAGES) c where c.KEY = OWNER.id) c) contacts
            """;

    private static final String LOCATION = """
            select l.*
            , (select json_agg(d) from hsds_addresses(LANGUAGES) d where d.location_id = l.id) addresses
            , (select json_agg(y) from hsds_accessibility(LANGUAGES) y where y.location_id = l.id) accessibility
            from hsds_locations(LANGUAGES) l""";

    private static final String AT_LOCATION = """
            select a.*
            , (select json_agg(h) from hsds_schedules(LANGUAGES) h where h.service_at_location_id = a.id) schedules
            , (select row_to_json(l) from (%s where l.id = a.location_id) l) location
            """.formatted(LOCATION);

    private static final String SERVICE = "select s.*, (select row_to_json(o) from"
            + " (select o.*%s from hsds_organizations(LANGUAGES, :site) o where o.id = s.organization_id) o) organization\n";

    private static final String SERVICE_FULL = SERVICE.formatted(people("organization_id", "o"))
            + people("service_id", "s")
            + """
            , (select json_build_array(json_build_object('id', name_uuid('mreza:url:' || k.id), 'url', :site || '/services/' || k.slug))
                from published_service k where k.id = s.id) additional_urls
            , (select json_agg(r order by r.name, r.id) from hsds_service_areas(LANGUAGES) r where r.service_id = s.id) service_areas
            , (select json_agg(a order by (select k.position from service_at_location k where k.id = a.id)) from (%s
                from hsds_service_at_location(LANGUAGES) a where a.service_id = s.id) a) service_at_locations
            , (select json_agg(g) from hsds_languages() g where g.service_id = s.id) languages
            , (select json_agg(f) from hsds_funding(LANGUAGES) f where f.service_id = s.id) funding
            , (select json_agg(c) from hsds_cost_options(LANGUAGES) c where c.service_id = s.id) cost_options
            , (select json_agg(d) from hsds_required_documents(LANGUAGES) d where d.service_id = s.id) required_documents
            , (select json_agg(c) from (
                select c.*, (select row_to_json(u) from hsds_units(LANGUAGES) u where u.id = c.unit_id) unit
                from hsds_service_capacity(LANGUAGES) c where c.service_id = s.id) c) capacities
            """.formatted(AT_LOCATION)
            + ATTRIBUTES.replace("OWNER", "s");

    private static final String ORGANIZATION_FULL =
            "select o.*" + people("organization_id", "o") + """
            , (select json_agg(l) from (%s
                where l.id = any (array(select k.id from location k where k.organization_id = o.id))) l) locations
            , (select json_agg(s) from (%%s from hsds_services(LANGUAGES) s where s.organization_id = o.id) s) services
            """.formatted(LOCATION) + ATTRIBUTES.replace("OWNER", "o");

    private HsdsDocuments() {}

    /** A statement of one column {@code d} per row of {@code picked}, whose ids and order it has. */
    static String of(HsdsKind kind, HsdsDetail detail, Language reader) {
        String document = detail == HsdsDetail.MINIMAL && !kind.isVocabulary()
                ? "select p.id, hsds_time(p.modified_at) last_modified, hsds_time(p.modified_at) modified_date from picked p"
                : select(kind, detail) + " join picked p on p.id = " + alias(kind) + ".id";
        return in(
                reader,
                "select json_strip_nulls(row_to_json(d))::text document from (" + document + " order by p.position) d");
    }

    private static String select(HsdsKind kind, HsdsDetail detail) {
        boolean listed = detail == HsdsDetail.LISTED;
        return switch (kind) {
            case SERVICE -> (listed ? SERVICE.formatted("") : SERVICE_FULL) + " from hsds_services(LANGUAGES) s";
            case ORGANIZATION ->
                (listed ? "select o.*" : organization(detail)) + " from hsds_organizations(LANGUAGES, :site) o";
            case LOCATION -> listed ? "select l.* from hsds_locations(LANGUAGES) l" : LOCATION;
            case SERVICE_AT_LOCATION -> atLocation(listed) + " from hsds_service_at_location(LANGUAGES) a";
            case TAXONOMY -> "select x.* from hsds_taxonomies(LANGUAGES) x";
            case TAXONOMY_TERM -> """
                    select t.*, (select row_to_json(x) from hsds_taxonomies(LANGUAGES) x where x.id = t.taxonomy_id)
                      taxonomy_detail from hsds_taxonomy_terms(LANGUAGES) t""";
        };
    }

    private static String organization(HsdsDetail detail) {
        return ORGANIZATION_FULL.formatted(detail == HsdsDetail.FULL_SERVICES ? SERVICE_FULL : "select s.*");
    }

    private static String atLocation(boolean listed) {
        String service =
                ", (select row_to_json(s) from hsds_services(LANGUAGES) s where s.id = a.service_id) service\n";
        return listed
                ? "select a.*, (select row_to_json(l) from hsds_locations(LANGUAGES) l where l.id = a.location_id) location"
                        + service
                : AT_LOCATION + service;
    }

    private static String alias(HsdsKind kind) {
        return switch (kind) {
            case SERVICE -> "s";
            case ORGANIZATION -> "o";
            case LOCATION -> "l";
            case SERVICE_AT_LOCATION -> "a";
            case TAXONOMY -> "x";
            case TAXONOMY_TERM -> "t";
        };
    }

    private static String people(String key, String owner) {
        String table = key.equals("service_id") ? "service_contact" : "contact";
        return PEOPLE.replace("TABLE", table).replace("KEY", key).replace("OWNER", owner);
    }

    static String in(Language reader, String sql) {
        String languages = reader.fallbacks().stream()
                .map(l -> "'" + l.tag() + "'")
                .collect(Collectors.joining(",", "array[", "]"));
        return sql.replace("LANGUAGES", languages);
    }
}
