package org.mreza.persistence.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mreza.domain.directory.Schedule;
import org.mreza.domain.directory.ScheduleException;
import org.mreza.domain.directory.ServicePage;
import org.mreza.domain.shared.LocationId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.ServiceId;
import org.mreza.persistence.shared.Json;
import org.mreza.persistence.shared.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where a service is offered, in three statements: locations, hours, days that are otherwise. */
@Component
class ServicePlaceRows {

    private final JdbcClient jdbc;

    ServicePlaceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ServicePage.Place> of(ServiceId id) {
        Map<UUID, List<Schedule>> schedules = schedules(id);
        Map<UUID, List<ScheduleException>> exceptions = exceptions(id);
        return jdbc.sql("""
                select p.id, p.location_id, l.organization_id, p.note, %s
                from service_at_location p join location l on l.id = p.location_id
                where p.service_id = :id order by p.position""".formatted(ServiceMapping.LOCATION))
                .param("id", id.value())
                .query((row, n) -> place(row, schedules, exceptions))
                .list();
    }

    private static ServicePage.Place place(
            ResultSet row, Map<UUID, List<Schedule>> schedules, Map<UUID, List<ScheduleException>> exceptions)
            throws SQLException {
        UUID id = Rows.requiredUuid(row, "id");
        return new ServicePage.Place(
                id,
                new LocationId(Rows.requiredUuid(row, "location_id")),
                new OrganizationId(Rows.requiredUuid(row, "organization_id")),
                ServiceMapping.location(row),
                Json.textOrNull(row.getString("note")),
                schedules.getOrDefault(id, List.of()),
                exceptions.getOrDefault(id, List.of()));
    }

    private Map<UUID, List<Schedule>> schedules(ServiceId id) {
        Map<UUID, List<Schedule>> schedules = new HashMap<>();
        jdbc.sql("""
                select r.* from schedule r join service_at_location p on p.id = r.service_at_location_id
                where p.service_id = :id order by r.service_at_location_id, r.position""").param("id", id.value()).query(row -> {
            schedules
                    .computeIfAbsent(Rows.requiredUuid(row, "service_at_location_id"), k -> new ArrayList<>())
                    .add(ServiceMapping.schedule(row));
        });
        return schedules;
    }

    private Map<UUID, List<ScheduleException>> exceptions(ServiceId id) {
        Map<UUID, List<ScheduleException>> exceptions = new HashMap<>();
        jdbc.sql("""
                select e.* from schedule_exception e join service_at_location p on p.id = e.service_at_location_id
                where p.service_id = :id order by e.day""").param("id", id.value()).query(row -> {
            exceptions
                    .computeIfAbsent(Rows.requiredUuid(row, "service_at_location_id"), k -> new ArrayList<>())
                    .add(new ScheduleException(
                            row.getObject("day", LocalDate.class),
                            row.getObject("opens_at", LocalTime.class),
                            row.getObject("closes_at", LocalTime.class),
                            Json.textOrNull(row.getString("note"))));
        });
        return exceptions;
    }
}
