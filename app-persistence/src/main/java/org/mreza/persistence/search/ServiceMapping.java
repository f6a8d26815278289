package org.mreza.persistence.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.Cost;
import org.mreza.domain.directory.ServiceStatus.Phase;
import org.mreza.domain.search.ServiceRow;
import org.mreza.domain.search.ServiceRow.Confirmed;
import org.mreza.domain.search.ServiceRow.Owner;
import org.mreza.domain.search.ServiceRow.Room;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.ServiceId;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Places;
import org.mreza.persistence.shared.Rows;
import org.mreza.persistence.shared.Times;

/** Reads rows of services. */
final class ServiceMapping {

    private static final String HOURS = """
            (select jsonb_agg(jsonb_build_object(
                'kind', l.kind, 'name', l.name, 'settlement', l.settlement, 'municipality', l.municipality_id,
                'country', coalesce(lm.country_id, o.country_id, om.country_id),
                'rows', (select jsonb_agg(to_jsonb(sc) - 'service_at_location_id' order by sc.position)
                  from schedule sc where sc.service_at_location_id = sl.id),
                'exceptions', (select jsonb_agg(to_jsonb(e) - 'service_at_location_id' order by e.day)
                  from schedule_exception e where e.service_at_location_id = sl.id and e.day >= :today)) order by sl.position)
             from service_at_location sl join location l on l.id = sl.location_id
             left join municipality lm on lm.id = l.municipality_id where sl.service_id = s.id and %s)""";

    private static final String OFFERED = """
            array(select distinct place from service_at_location sl join location l on l.id = sl.location_id
              left join schedule sc on sc.service_at_location_id = sl.id and l.kind <> 'CONFIDENTIAL'
              cross join lateral (values (l.municipality_id), (sc.stop_municipality_id)) p (place)
              where sl.service_id = s.id and place is not null order by place)""";

    private static final String PHONE = """
            coalesce(s.phone, (select c.phone from service_contact c where c.service_id = s.id and c.phone is not null and %s
              order by c.position limit 1), o.phone)""";

    private static final String SELECT = """
            select k.*, s.slug, s.name, s.service_type_code, s.target_groups, s.status, o.slug as owner_slug,
              o.name as owner_name, s.reach, s.cost, s.places_free, s.capacity_as_of, s.confirmed_at,
              coalesce(s.lapses_on < :today, true) as lapsed, s.capacity_as_of >= :room_since as room_is_fresh,
              s.fictitious, %s as offered, %s as phone, %s as hours
            from (%s) k join service s on s.id = k.id join organization o on o.id = s.organization_id
            left join municipality om on om.id = o.seat_municipality_id""";

    private ServiceMapping() {}

    /** @param keys a query of id, rank, number and name_key */
    static String select(String keys, Readership readership) {
        return SELECT.formatted(
                OFFERED, PHONE.formatted(readership.contact()), HOURS.formatted(readership.place()), keys);
    }

    static ServiceRow row(ResultSet row, HoursReading reading, boolean distances) throws SQLException {
        return new ServiceRow(
                new ServiceId(Rows.requiredUuid(row, "id")),
                row.getString("slug"),
                Json.text(row.getString("name")),
                row.getString("service_type_code"),
                List.of(texts(row, "target_groups")),
                Phase.valueOf(row.getString("status")),
                new Owner(row.getString("owner_slug"), Json.text(row.getString("owner_name"))),
                Arrays.stream(texts(row, "offered")).map(MunicipalityId::of).toList(),
                Places.areas(texts(row, "reach")),
                Cost.valueOf(row.getString("cost")),
                new Room(
                        Rows.number(row, "places_free"),
                        row.getObject("capacity_as_of", LocalDate.class),
                        row.getBoolean("room_is_fresh")),
                new Confirmed(Times.instantOrNull(row, "confirmed_at"), row.getBoolean("lapsed")),
                row.getString("phone"),
                row.getBoolean("fictitious"),
                reading.of(row.getString("hours")),
                distances ? metres(row.getInt("number")) : null);
    }

    private static @Nullable Integer metres(int number) {
        return number >= ServiceHits.NOWHERE ? null : number;
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
