package org.mreza.persistence.importing;

import java.util.List;

/**
 * Finds the record that a row is about: by our id, by what the source calls it (a source that had it from us calls it by our
 * id), then by whatever else tells it; what could be several is refused.
 *
 * @param record as in {@code staged.record}
 * @param table with columns id and slug; empty for a slug where there is none
 */
record Matching(String record, String table, boolean hasSlug) {

    private static final String UUID_FORM = "'^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'";

    List<String> byIds() {
        String own = hasSlug
                ? "update staged s set match = o.id from " + table + " o where s.record = '" + record
                        + "' and s.match is null and o.slug = regexp_replace(s.keys ->> 'id', '^.*/', '')"
                : "update staged s set match = null where false";
        return List.of(
                "update staged s set match = o.id from " + table + " o where s.record = '" + record
                        + "' and o.id = case when s.keys ->> 'id' ~ " + UUID_FORM + " then (s.keys ->> 'id')::uuid end",
                own,
                "update staged s set " + Sql.problem("id", "importing.rule.no-such-id", "s.keys ->> 'id'")
                        + " where s.record = '" + record + "' and s.keys ?? 'id' and s.match is null",
                "update staged s set match = i.record_id from import_identity i where s.record = '" + record
                        + "' and s.match is null and i.source_id = :source and i.record = s.record"
                        + " and i.external_id = s.keys ->> 'externalId' and exists (select from " + table
                        + " o where o.id = i.record_id)",
                "update staged s set match = o.id from " + table + " o where s.record = '" + record
                        + "' and s.match is null and o.id = case when s.keys ->> 'externalId' ~ " + UUID_FORM
                        + " then (s.keys ->> 'externalId')::uuid end");
    }

    /**
     * By a question whose candidates {@code o} are all that fit.
     *
     * @param from joins of {@code staged s} and candidates {@code o}
     * @param best a condition that decides when several fit, or false
     */
    String by(String from, String best) {
        return """
                with fitting as (
                  select s.part, s.line, array_agg(distinct o.id) as all_ids,
                    array_agg(distinct o.id) filter (where %4$s) as best_ids
                  from staged s %3$s
                  where s.record = '%1$s' and s.match is null and not s.keys ?? 'id' and s.problems = '[]'
                    and not exists (select from import_identity i where i.source_id = :source and i.record = s.record
                      and i.record_id = o.id and i.external_id <> s.keys ->> 'externalId')
                  group by s.part, s.line),
                decided as (
                  select part, line, case when cardinality(best_ids) = 1 then best_ids[1]
                    when best_ids is null and cardinality(all_ids) = 1 then all_ids[1] end as id,
                    coalesce(cardinality(best_ids), cardinality(all_ids)) as number
                  from fitting)
                update staged s set match = d.id, problems = case when d.id is null then s.problems || jsonb_build_array(
                  jsonb_build_object('field', '', 'key', 'importing.rule.ambiguous', 'arguments', jsonb_build_array(d.number::text)))
                  else s.problems end
                from decided d where d.part = s.part and d.line = s.line
                """.formatted(record, table, from, best);
    }

    /** A second row about one record is refused. */
    String twice(String otherwise) {
        return """
                with ranked as (
                  select s.part, s.line, first_value(s.line) over w as first, row_number() over w as n from (
                    select part, line, coalesce('m' || match, 'x' || (keys ->> 'externalId'), %s) as what
                    from staged where record = '%s' and problems = '[]') s
                  where s.what is not null
                  window w as (partition by s.what order by s.part, s.line))
                update staged s set %s from ranked r where r.n > 1 and r.part = s.part and r.line = s.line
                """.formatted(otherwise, record, Sql.problem("", "importing.rule.same-as-line", "r.first::text"));
    }
}
