package org.mreza.persistence.hsds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.hsds.HsdsFilter;
import org.mreza.domain.hsds.HsdsKind;
import org.mreza.domain.shared.SearchWords;
import org.mreza.persistence.shared.TextQuery;
import org.mreza.persistence.shared.Times;

/** Which things a filter picks, of those that are published; they stand as {@code x}. */
final class HsdsPick {

    /** The terms that a filter names. */
    static final String ASKED = """
            asked as materialized (
              select v.taxonomy, v.code from hsds_vocabulary v
              where (cast(:term as uuid) is null or name_uuid('mreza:term:' || v.taxonomy || ':' || v.code) = :term)
                and (cast(:taxonomy as uuid) is null or name_uuid('mreza:taxonomy:' || v.taxonomy) = :taxonomy))
            """;

    private static final String OF_SERVICE = """
            exists (select from asked v where case v.taxonomy
              when 'service_type' then x.service_type_code = v.code
              when 'service_model' then x.service_model_code = v.code
              when 'target_group' then v.code = any (x.target_groups)
              when 'tag' then v.code = any (x.tags) or (v.code = 'FICTITIOUS' and x.fictitious) end)""";

    private static final String OF_ORGANIZATION = """
            exists (select from asked v where case v.taxonomy
              when 'organization_kind' then x.kind = v.code when 'tag' then v.code = 'FICTITIOUS' and x.fictitious end)""";

    /** Also those that it provides without keeping the record; one that is not published is never a way to them. */
    private static final String BY_ORGANIZATION = """
            (x.organization_id = :organization or exists (
              select from service_organization r join published_organization o on o.id = r.organization_id
              where r.service_id = x.id and r.organization_id = :organization and r.role = 'PROVIDES'))""";

    private static final String WORDS = "x.search_words @@ to_tsquery('simple', :search)";

    /** The index finds it by all its words; by which of them everybody may find it is asked of those few. */
    private static final String SERVICE_WORDS = WORDS + " and x.words @@ to_tsquery('simple', :search)";

    private final List<String> where = new ArrayList<>();
    private final Map<String, @Nullable Object> parameters = new HashMap<>();
    private final HsdsKind kind;

    HsdsPick(HsdsKind kind, HsdsFilter filter) {
        this.kind = kind;
        parameters.put("term", filter.taxonomyTerm());
        parameters.put("taxonomy", filter.taxonomy());
        when("search", search(filter.search()), searched(kind));
        when("after", filter.modifiedAfter() == null ? null : Times.utc(filter.modifiedAfter()), modified(kind));
        when("organization", filter.organization(), organization(kind));
        if (filter.taxonomyTerm() != null || filter.taxonomy() != null) where.add(termed(kind));
        if (kind == HsdsKind.TAXONOMY_TERM) {
            when("parent", filter.parent(), "x.parent_id = :parent");
            if (filter.topOnly()) where.add("x.parent_id is null");
        }
    }

    static HsdsPick one(HsdsKind kind, UUID id) {
        HsdsPick one = new HsdsPick(kind, HsdsFilter.NONE);
        one.when("id", id, "x.id = :id");
        return one;
    }

    private void when(String name, @Nullable Object value, String condition) {
        if (value == null) return;
        where.add(condition);
        parameters.put(name, value);
    }

    /** What can be found by nothing finds nothing. */
    private static @Nullable String search(@Nullable String typed) {
        if (typed == null) return null;
        TextQuery text = TextQuery.of(SearchWords.of(typed));
        return text.isEmpty() ? "'-'" : text.query();
    }

    private static String searched(HsdsKind kind) {
        return switch (kind) {
            case SERVICE -> SERVICE_WORDS;
            case ORGANIZATION -> WORDS;
            case SERVICE_AT_LOCATION -> ofService(SERVICE_WORDS);
            case LOCATION -> """
                    (to_tsvector('simple', replace(fold_names(coalesce(x.name, '{}'), '[]'), '|', ' ')) @@ to_tsquery('simple', :search)
                      or x.municipality_id in (select id from municipality m where m.search_words @@ to_tsquery('simple', :search)))""";
            case TAXONOMY, TAXONOMY_TERM -> "to_tsvector('simple', fold_key(x.name)) @@ to_tsquery('simple', :search)";
        };
    }

    private static String modified(HsdsKind kind) {
        return kind.isVocabulary() ? "true" : "x.modified_at >= :after";
    }

    private static String organization(HsdsKind kind) {
        return switch (kind) {
            case SERVICE -> BY_ORGANIZATION;
            case SERVICE_AT_LOCATION -> ofService(BY_ORGANIZATION);
            case ORGANIZATION -> "x.id = :organization";
            case LOCATION -> "x.organization_id = :organization";
            case TAXONOMY, TAXONOMY_TERM -> "true";
        };
    }

    private static String termed(HsdsKind kind) {
        return switch (kind) {
            case SERVICE -> OF_SERVICE;
            case SERVICE_AT_LOCATION -> ofService(OF_SERVICE);
            case ORGANIZATION -> OF_ORGANIZATION;
            case LOCATION, TAXONOMY -> "true";
            case TAXONOMY_TERM -> "(cast(:taxonomy as uuid) is null or x.taxonomy_id = :taxonomy)";
        };
    }

    private static String ofService(String condition) {
        return "x.service_id in (select x.id from published_service x where " + condition + ")";
    }

    private String from() {
        String source = switch (kind) {
            case SERVICE -> "published_service x";
            case ORGANIZATION -> "(select o.*, o.updated_at modified_at from published_organization o) x";
            case LOCATION -> "(select l.*, l.updated_at modified_at from published_location l) x";
            case SERVICE_AT_LOCATION -> "published_service_at_location x";
            case TAXONOMY -> "hsds_taxonomies(LANGUAGES) x";
            case TAXONOMY_TERM -> "hsds_taxonomy_terms(LANGUAGES) x";
        };
        return " from " + source + (where.isEmpty() ? "" : " where " + String.join(" and ", where));
    }

    String count() {
        return "with " + ASKED + " select count(*)" + from();
    }

    /** @param window a limit, or nothing */
    String picked(String window) {
        return picked(window, kind == HsdsKind.TAXONOMY_TERM ? "x.taxonomy_id, x.code" : "x.id");
    }

    String picked(String window, String order) {
        String changed = kind.isVocabulary() ? "null::timestamptz" : "x.modified_at";
        return "with " + ASKED + ", " + HsdsDocuments.TERMS + ", picked as materialized (select x.id, " + changed
                + " modified_at, row_number() over (order by " + order + ") position" + from() + " order by " + order
                + window + ") ";
    }

    Map<String, @Nullable Object> parameters() {
        return parameters;
    }
}
