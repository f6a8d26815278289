package org.mreza.persistence.importing;

import java.util.Locale;

/** Finds the records that rows refer to, here or in the same file: by any of their ids, else by their name. */
final class Referring {

    private static final String UUID_FORM = "'^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'";

    /** Here by what it is called, with any spelling; a location by its name or address in the organization. */
    private static final String CALLED = """
            select a.ref, 4, o.id, %2$s from asked a
            join search_name n on n.kind = '%1$s' and n.key = left(a.folded, 400) and a.folded <> ''
            join %1$s o on o.id = n.id::uuid
            """;

    private static final String LOCATION_CALLED = """
            select distinct w.ref, 4, o.id, o.organization_id from wanted w
            join location o on o.organization_id = (w.facts ->> 'organization')::uuid and w.folded <> ''
              and (fold_key(o.address) = w.folded
                or exists (select from jsonb_each_text(o.name) e where e.key <> 'source' and fold_key(e.value) = w.folded))
            """;

    private static final String BY_SLUG = """
            select a.ref, 3, o.id, %2$s from asked a join %1$s o on o.slug = regexp_replace(a.ref, '^.*/', '')
            union all
            """;

    private Referring() {}

    /**
     * @param record of the rows that refer
     * @param fact the name of what refers, a key of {@code staged.keys} with its folded twin
     * @param to record that is referred to: ORGANIZATION, SERVICE or LOCATION
     * @param within a condition on candidates {@code c}, which have {@code organization}, and rows {@code s}
     */
    static String step(String record, String fact, String to, String within) {
        String table = to.toLowerCase(Locale.ROOT);
        boolean whole = to.equals("ORGANIZATION");
        String organization = whole ? "o.id" : "o.organization_id";
        String told = whole ? "null::uuid" : "(t.facts ->> 'organization')::uuid";
        String called = (to.equals("LOCATION") ? LOCATION_CALLED : CALLED).formatted(table, organization);
        String slug = to.equals("LOCATION") ? "" : BY_SLUG.formatted(table, organization);
        String names = to.equals("LOCATION") ? "t.names || fold_key(t.facts ->> 'address')" : "t.names";
        return """
                with wanted as (
                  select part, line, keys ->> '%2$s' as ref, keys ->> '%2$sKey' as folded, keys, facts, match
                  from staged where record = '%1$s' and keys ?? '%2$s'),
                asked as (select distinct ref, folded from wanted),
                candidate as (
                  select a.ref, 1 as rank, coalesce(t.match, t.id) as id, %6$s as organization
                  from asked a join staged t on t.record = '%3$s' and t.keys ->> 'externalId' = a.ref
                  union all
                  select a.ref, 2, o.id, %5$s from asked a
                  join import_identity i on i.source_id = :source and i.record = '%3$s' and i.external_id = a.ref
                  join %4$s o on o.id = i.record_id
                  union all
                  %9$s
                  select a.ref, 3, o.id, %5$s from asked a join %4$s o
                  on o.id = case when a.ref ~ %7$s then a.ref::uuid end
                  union all
                  %10$s
                  union all
                  select a.ref, 4, coalesce(t.match, t.id), %6$s from asked a
                  join (select t.*, unnest(%11$s) as called from staged t where t.record = '%3$s') t
                  on t.called = a.folded),
                meant as (
                  select s.part, s.line, s.ref, c.rank, (array_agg(distinct c.id))[1] as id, count(distinct c.id) as number
                  from wanted s left join candidate c on c.ref = s.ref and (%8$s) group by s.part, s.line, s.ref, c.rank),
                found as (select distinct on (part, line) * from meant order by part, line, rank)
                update staged s set
                  facts = case when f.number = 1 then s.facts || jsonb_build_object('%2$s', f.id) else s.facts end,
                  problems = case when f.number = 1 then s.problems else s.problems || jsonb_build_array(jsonb_build_object(
                    'field', '%2$s', 'key', case f.number when 0 then 'importing.rule.reference' else 'importing.rule.reference-ambiguous' end,
                    'arguments', jsonb_build_array(left(f.ref, 60)))) end
                from found f where f.part = s.part and f.line = s.line
                """.formatted(record, fact, to, table, organization, told, UUID_FORM, within, slug, called, names);
    }
}
