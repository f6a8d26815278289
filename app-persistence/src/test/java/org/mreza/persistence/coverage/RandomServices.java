package org.mreza.persistence.coverage;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Services made by chance, in the database and as plain objects. */
final class RandomServices {

    static final List<String> TYPES = List.of("DAYCARE", "LEGALAID", "COUNSEL", "PSYCHOSOC", "HOMECARE");
    static final List<String> GROUPS = List.of("ROMA", "ELDERLY", "DISABLED");
    static final List<String> STATUSES = List.of("ACTIVE", "TEMPORARILY_CLOSED", "PLANNED", "INACTIVE", "CLOSED");
    static final List<String> PLACES =
            List.of("mk-veles", "mk-caska", "mk-kavadarci", "mk-lozovo", "mk-kumanovo", "rs-stara-pazova");
    static final List<String> REGIONS = List.of("mk-vardar", "mk-northeast");

    /** A service as it was made. */
    static final class Made {
        final UUID id = UUID.randomUUID();
        String type = "";
        String status = "";
        String group = "";
        String seat = "";

        @Nullable
        Integer places;

        @Nullable
        Integer free;

        @Nullable
        Instant confirmed;

        final Set<String> located = new HashSet<>();
        final Set<String> virtual = new HashSet<>();
        final Set<String> areas = new HashSet<>();
        final Set<String> regions = new HashSet<>();
        boolean country;
    }

    private final JdbcClient jdbc;
    private final Random random;

    RandomServices(JdbcClient jdbc, long seed) {
        this.jdbc = jdbc;
        this.random = new Random(seed);
    }

    List<Made> make(int number, Instant now) {
        List<Made> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Made made = draw(now);
            write(made, i);
            all.add(made);
        }
        return all;
    }

    private Made draw(Instant now) {
        Made made = new Made();
        made.type = one(TYPES);
        made.status = one(STATUSES);
        made.group = one(GROUPS);
        made.seat = one(PLACES);
        made.places = random.nextBoolean() ? random.nextInt(40) : null;
        Integer places = made.places;
        made.free = places != null && random.nextBoolean() ? random.nextInt(places + 1) : null;
        made.confirmed = random.nextBoolean() ? now.minusSeconds(86_400L * random.nextInt(400)) : null;
        some(made.located, PLACES, 2);
        some(made.virtual, PLACES, 1);
        some(made.areas, PLACES, 2);
        some(made.regions, REGIONS, 1);
        made.country = random.nextInt(20) == 0;
        return made;
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void some(Set<String> into, List<String> of, int most) {
        for (int n = random.nextInt(most + 1); n > 0; n--) into.add(one(of));
    }

    private void write(Made made, int n) {
        UUID organization = UUID.randomUUID();
        jdbc.sql("""
                insert into organization (id, slug, name, kind, state, seat_municipality_id, version, created_at, updated_at)
                values (?, ?, '{"source":"en","en":"Somebody"}', 'CIVIL_SOCIETY', 'ACTIVE', ?, 0, now(), now())""").params(organization, "random-" + n, made.seat).update();
        Instant confirmed = made.confirmed;
        jdbc.sql("""
                insert into service (id, slug, organization_id, name, service_type_code, status, target_groups, places,
                  places_free, confirmed_at, version, created_at, updated_at)
                values (?, ?, ?, '{"source":"en","en":"Something"}', ?, ?, array[?], cast(? as int), cast(? as int),
                  cast(? as timestamptz), 0, now(), now())""")
                .params(java.util.Arrays.asList(
                        made.id,
                        "random-" + n,
                        organization,
                        made.type,
                        made.status,
                        made.group,
                        made.places,
                        made.free,
                        confirmed == null ? null : OffsetDateTime.ofInstant(confirmed, ZoneOffset.UTC)))
                .update();
        made.located.forEach(place -> locate(made, organization, random.nextBoolean() ? "PHYSICAL" : "STOP", place));
        made.virtual.forEach(place -> locate(made, organization, "VIRTUAL", place));
        made.areas.forEach(place -> area(made, "municipality_id", place));
        made.regions.forEach(region -> area(made, "region_id", region));
        if (made.country) area(made, "country_id", "mk");
    }

    /** A stop is a row of the schedule of a virtual location that is nowhere. */
    private void locate(Made made, UUID organization, String kind, String place) {
        UUID location = UUID.randomUUID();
        UUID at = UUID.randomUUID();
        boolean stop = kind.equals("STOP");
        jdbc.sql("insert into location (id, organization_id, kind, municipality_id, version, created_at, updated_at)"
                        + " values (?, ?, ?, cast(? as text), 0, now(), now())")
                .params(java.util.Arrays.asList(location, organization, stop ? "VIRTUAL" : kind, stop ? null : place))
                .update();
        jdbc.sql("insert into service_at_location (id, service_id, location_id, position) values (?, ?, ?, 0)")
                .params(at, made.id, location)
                .update();
        if (stop)
            jdbc.sql("insert into schedule (service_at_location_id, position, freq, byday, opens_at, closes_at,"
                            + " stop_municipality_id) values (?, 0, 'WEEKLY', array['MO'], '09:00', '12:00', ?)")
                    .params(at, place)
                    .update();
    }

    private void area(Made made, String column, String code) {
        jdbc.sql("insert into service_area (service_id, " + column + ") values (?, ?)")
                .params(made.id, code)
                .update();
    }
}
