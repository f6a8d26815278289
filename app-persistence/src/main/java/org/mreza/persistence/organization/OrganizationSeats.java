package org.mreza.persistence.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.mreza.domain.organization.OrganizationPage.OtherSeat;
import org.mreza.domain.organization.OrganizationPage.Seat;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PersonId;
import org.mreza.persistence.shared.Json;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the seats in an organization, with the other seats of those who hold them. */
@Component
class OrganizationSeats {

    private final JdbcClient jdbc;

    OrganizationSeats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Seat> of(OrganizationId id) {
        Map<Integer, Seat> seats = new TreeMap<>();
        jdbc.sql("""
                select c.position, c.job, c.person_id, p.name as person, c.phone, c.email, c.published,
                       x.job as other_job, xo.slug as other_slug, xo.name as other_name
                from contact c
                left join person p on p.id = c.person_id
                left join contact x on x.person_id = c.person_id
                  and (x.organization_id, x.position) <> (c.organization_id, c.position)
                left join organization xo on xo.id = x.organization_id
                where c.organization_id = :id
                order by c.position, xo.slug, x.position""").param("id", id.value()).query(row -> {
            int position = row.getInt("position");
            Seat seat = seats.containsKey(position) ? seats.get(position) : seat(row);
            seats.put(position, row.getString("other_job") == null ? seat : alsoIn(seat, row));
        });
        return List.copyOf(seats.values());
    }

    private static Seat seat(ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return new Seat(
                Json.text(row.getString("job")),
                person == null ? null : new PersonId(person),
                row.getString("person"),
                row.getString("phone"),
                row.getString("email"),
                row.getBoolean("published"),
                List.of());
    }

    private static Seat alsoIn(Seat seat, ResultSet row) throws SQLException {
        List<OtherSeat> others = new ArrayList<>(seat.alsoIn());
        others.add(new OtherSeat(
                Json.text(row.getString("other_job")),
                row.getString("other_slug"),
                Json.text(row.getString("other_name"))));
        return new Seat(
                seat.job(),
                seat.person(),
                seat.personName(),
                seat.phone(),
                seat.email(),
                seat.published(),
                List.copyOf(others));
    }
}
