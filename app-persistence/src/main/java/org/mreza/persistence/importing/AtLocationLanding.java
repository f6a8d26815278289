package org.mreza.persistence.importing;

import java.util.ArrayList;
import java.util.List;

/** Writes out of a {@code batch} which services are offered where, and when. */
final class AtLocationLanding {

    private static final String OF_ROW = "join service_at_location a on a.service_id = (b.facts ->> 'service')::uuid"
            + " and a.location_id = (b.facts ->> 'location')::uuid";

    private static final String INSERT = """
            insert into service_at_location (id, service_id, location_id, position, note)
            select b.record_id, (b.facts ->> 'service')::uuid, (b.facts ->> 'location')::uuid,
              coalesce((select max(a.position) + 1 from service_at_location a where a.service_id = (b.facts ->> 'service')::uuid), 0)
                + row_number() over (partition by b.facts ->> 'service' order by b.part, b.line) - 1, %s
            from batch b where b.outcome = 'NEW' on conflict (service_id, location_id) do nothing
            """.formatted(Sql.text("note", "b.facts"));

    /** How many have other hours by now than those that were compared, or are gone. */
    private static final String CHANGED_MEANWHILE = """
            select count(*) from batch b left join service_at_location o on o.id = b.record_id
            left join lateral (select b.facts) s on true
            where b.outcome = 'CHANGED' and (o.id is null
              or b.direct ?? 'hours' and %s is distinct from b.changes -> 'hours' ->> 'from')
            """.formatted(HoursSql.hours("c.service_at_location_id = o.id"));

    private static final String UPDATE = """
            update service_at_location o set note = %s
            from batch b where b.outcome = 'CHANGED' and o.id = b.record_id and exists (
              select from jsonb_object_keys(b.direct) k where k like 'note.%%')
            """.formatted(Sql.merged("note", "o.note", "b.direct"));

    /** Where and when a service is offered stands in its own history. */
    private static final String AUDIT = """
            insert into audit_entry (at, account_id, actor_name, organization_id, action, subject_type, subject_id, changes)
            select :now, :account, :accountName, :acting, 'CHANGED', 'service', b.facts ->> 'service',
              jsonb_build_object('locations', jsonb_build_array(null, left(string_agg(
                coalesce(l.name ->> (l.name ->> 'source'), l.address, l.settlement, l.municipality_id, ''), '; '), 2000)))
            from batch b join location l on l.id = (b.facts ->> 'location')::uuid
            where b.outcome <> 'SAME' and b.direct <> '{}' group by b.facts ->> 'service'
            """;

    private AtLocationLanding() {}

    static List<String> steps() {
        List<String> steps = new ArrayList<>(List.of(CHANGED_MEANWHILE, INSERT, UPDATE));
        steps.addAll(HoursSql.write(OF_ROW));
        steps.add(AUDIT);
        return steps;
    }
}
