package org.mreza.persistence.importing;

import java.util.ArrayList;
import java.util.List;

/** Writes locations out of a {@code batch}, and the hours of the service that each row names. */
final class LocationLanding {

    private static final String INSERT = """
            insert into location (id, organization_id, kind, name, municipality_id, settlement, address, postal_code, latitude,
              longitude, url, transportation, accessibility, version, created_at, updated_at)
            select b.record_id, (b.facts ->> 'organization')::uuid, coalesce(b.facts ->> 'kind', 'PHYSICAL'), %s,
              b.facts ->> 'municipality', b.facts ->> 'settlement', b.facts ->> 'address', b.facts ->> 'postalCode',
              (b.facts ->> 'latitude')::double precision, (b.facts ->> 'longitude')::double precision, b.facts ->> 'url', %s, %s, 0, :now, :now
            from batch b where b.outcome = 'NEW'
            """.formatted(
            Sql.text("name", "b.facts"), Sql.text("transportation", "b.facts"), Sql.text("accessibility", "b.facts"));

    private static final String UPDATE = """
            update location o set version = o.version + 1, updated_at = :now,
              name = %s, transportation = %s, accessibility = %s, kind = coalesce(b.direct ->> 'kind', o.kind),
              settlement = coalesce(b.direct ->> 'settlement', o.settlement), address = coalesce(b.direct ->> 'address', o.address),
              postal_code = coalesce(b.direct ->> 'postalCode', o.postal_code), url = coalesce(b.direct ->> 'url', o.url),
              municipality_id = coalesce(b.direct ->> 'municipality', o.municipality_id),
              latitude = case when b.direct ??& array['latitude', 'longitude'] then (b.direct ->> 'latitude')::double precision else o.latitude end,
              longitude = case when b.direct ??& array['latitude', 'longitude'] then (b.direct ->> 'longitude')::double precision else o.longitude end
            from batch b where b.outcome = 'CHANGED' and (b.direct - array['service', 'hours', 'exceptions']) <> '{}'
              and o.id = b.record_id and o.version = b.version
            """.formatted(
                    Sql.merged("name", "o.name", "b.direct"),
                    Sql.merged("transportation", "o.transportation", "b.direct"),
                    Sql.merged("accessibility", "o.accessibility", "b.direct"));

    /** Of a place that becomes a secret, nothing is left that could tell where it is. */
    private static final String HIDE = """
            update location o set settlement = null, address = null, postal_code = null, latitude = null, longitude = null,
              url = null, transportation = null, name = null, accessibility = null
            from batch b where b.outcome = 'CHANGED' and b.direct ->> 'kind' = 'CONFIDENTIAL'
              and o.id = b.record_id and o.version = b.version
            """;

    /** How many have other hours by now than those that were compared. */
    private static final String HOURS_MEANWHILE = """
            select count(*) from batch b
            left join service_at_location o on o.location_id = b.record_id and o.service_id = (b.facts ->> 'service')::uuid
            left join lateral (select b.facts) s on true
            where b.outcome = 'CHANGED' and b.direct ?? 'hours' and %s is distinct from b.changes -> 'hours' ->> 'from'
            """.formatted(HoursSql.hours("c.service_at_location_id = o.id"));

    private static final String OFFERED = """
            insert into service_at_location (id, service_id, location_id, position)
            select gen_random_uuid(), (b.facts ->> 'service')::uuid, b.record_id,
              coalesce((select max(a.position) + 1 from service_at_location a where a.service_id = (b.facts ->> 'service')::uuid), 0)
                + row_number() over (partition by b.facts ->> 'service' order by b.part, b.line) - 1
            from batch b where b.direct ?? 'service' on conflict (service_id, location_id) do nothing
            """;

    private static final String OF_ROW =
            "join service_at_location a on a.location_id = b.record_id and a.service_id = (b.facts ->> 'service')::uuid";

    private LocationLanding() {}

    static List<String> steps() {
        List<String> steps = new ArrayList<>(List.of(
                INSERT, Landing.CHANGED_MEANWHILE.formatted("location"), HOURS_MEANWHILE, HIDE, UPDATE, OFFERED));
        steps.addAll(HoursSql.write(OF_ROW));
        return steps;
    }
}
