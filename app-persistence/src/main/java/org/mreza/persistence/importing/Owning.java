package org.mreza.persistence.importing;

/** What the records of organizations have in common: who may bring them in, and what a new one needs. */
final class Owning {

    private Owning() {}

    /** Coordinators bring in what belongs to organizations of their territory. */
    static String rights(String record) {
        return """
                update staged s set %s from organization o
                where s.record = '%s' and not :everywhere and o.id = coalesce(s.current ->> 'organization', s.facts ->> 'organization')::uuid
                and not case when o.seat_municipality_id is not null then o.seat_municipality_id = any (:municipalities)
                  else coalesce(o.country_id = any (:countries), false) or exists (select from organization_area a
                    where a.organization_id = o.id and (a.municipality_id = any (:municipalities)
                      or a.region_id = any (:regions) or a.country_id = any (:countries))) end
                """.formatted(Sql.problem("organization", "organization.rule.outside-your-territory"), record);
    }

    /** What a record belongs to is not changed by a file: a row that says otherwise is refused. */
    static String stays(String record, String fact, String where) {
        return "update staged s set " + Sql.problem(fact, "importing.rule.belongs-elsewhere") + " where s.record = '"
                + record + "' and s.match is not null and s.problems = '[]' and (" + where + ") and s.facts ?? '" + fact
                + "' and s.facts ->> '" + fact + "' is distinct from s.current ->> '" + fact + "'";
    }

    /** What new records do not say is taken for what was chosen for them, and shown as that. */
    static String assumed(String record, String fact, String parameter) {
        String value = "cast(:" + parameter + " as text)";
        return "update staged s set facts = s.facts || jsonb_build_object('" + fact + "', " + value + "), changes ="
                + " jsonb_build_object('" + fact + "', jsonb_build_object('to', " + value + ", 'how', 'ASSUME'))"
                + " where " + value + " is not null and s.record = '" + record
                + "' and s.match is null and not s.facts ?? '" + fact
                + "'";
    }

    static String needs(String record, String fact) {
        return "update staged s set " + Sql.problem(fact, "importing.rule.needs") + " where s.record = '" + record
                + "' and s.match is null and s.problems = '[]' and not s.facts ?? '" + fact + "'";
    }

    /** What belongs to a service belongs to the organization that keeps it. */
    static String ofService(String record) {
        return """
                with kept as (
                  select o.id, o.organization_id::text as keeper from service o
                  union all
                  select t.id, t.facts ->> 'organization' from staged t where t.record = 'SERVICE' and t.match is null)
                update staged s set facts = s.facts || jsonb_build_object('organization', k.keeper) from kept k
                where s.record = '%s' and k.id = (s.facts ->> 'service')::uuid and k.keeper is not null
                """.formatted(record);
    }
}
