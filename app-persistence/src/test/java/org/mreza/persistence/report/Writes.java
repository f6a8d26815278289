package org.mreza.persistence.report;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every kind of write that changes what reports count, done at random but the same for the same seed. */
final class Writes {

    static final List<String> TOWNS =
            List.of("mk-veles", "mk-kavadarci", "mk-delcevo", "mk-centar", "ba-bijeljina", "al-tirane");
    private static final List<String> KINDS =
            List.of("CIVIL_SOCIETY", "CENTRE_FOR_SOCIAL_WORK", "MINISTRY", "LOCAL_AUTHORITIES_ASSOCIATION");
    private static final int MOST = 8;

    private final JdbcClient sql;
    private final Random random;
    private final String name;

    Writes(JdbcClient sql, String name, long seed) {
        this.sql = sql;
        this.random = new Random(seed);
        this.name = name;
    }

    static UUID id(String name) {
        return SmallNetwork.id("sums " + name);
    }

    private static UUID id(String kind, int number) {
        return id(kind + number);
    }

    static void settle(JdbcClient sql) {
        for (int i = 0; i < MOST; i++) {
            sql.sql("""
                    insert into organization (id, slug, name, kind, state, seat_municipality_id, country_id, version, created_at, updated_at)
                    values (?, ?, jsonb_build_object('source', 'en', 'en', cast(? as text)), ?, 'ACTIVE', ?, ?, 0, now(), now())""")
                    .params(Arrays.asList(
                            id("organization", i),
                            "sums-" + i,
                            "Sums " + i,
                            KINDS.get(i % KINDS.size()),
                            i == 2 ? null : TOWNS.get(i % TOWNS.size()),
                            i == 3 ? null : TOWNS.get(i % TOWNS.size()).substring(0, 2)))
                    .update();
            sql.sql("insert into person (id, name, version, created_at) values (?, 'Somebody', 0, now())")
                    .param(id("person", i))
                    .update();
        }
        sql.sql(
                        "insert into project (id, slug, name, version, created_at) values (?, 'sums', '{\"source\": \"en\", \"en\": \"Sums\"}', 0, now())")
                .param(id("project"))
                .update();
    }

    static void clear(JdbcClient sql) {
        List<UUID> all = java.util.stream.IntStream.range(0, MOST)
                .mapToObj(i -> id("organization", i))
                .toList();
        sql.sql("delete from meeting where owner_id in (:all)")
                .param("all", all)
                .update();
        sql.sql("delete from person where id in (:all)")
                .param(
                        "all",
                        java.util.stream.IntStream.range(0, MOST)
                                .mapToObj(i -> id("person", i))
                                .toList())
                .update();
        sql.sql("delete from project where id = ?").param(id("project")).update();
        sql.sql("delete from organization where id in (:all)").param("all", all).update();
    }

    /** One change, or a few; which kind it was. */
    String next() {
        int kind = random.nextInt(12);
        switch (kind) {
            case 0, 1 -> meeting();
            case 2 -> moved();
            case 3 -> update("meeting", "municipality_id = ?", town());
            case 4 -> update("meeting", "state = ?", random.nextBoolean() ? "LOGGED" : "DRAFT");
            case 5, 6, 7 -> participation(one("meeting"));
            case 8 -> remove("participation");
            case 9 -> agreed(one("meeting"));
            case 10 -> organization();
            default -> closing();
        }
        return "change " + kind;
    }

    private void moved() {
        Integer year = year();
        update(
                "meeting",
                "held_year = ?, held_month = ?, held_day = null, held_end_year = null, held_end_month = null, held_end_day = null",
                year,
                year == null ? null : month());
    }

    private void organization() {
        UUID which = id("organization", random.nextInt(MOST));
        String change = switch (random.nextInt(4)) {
            case 0 -> "seat_municipality_id = '" + TOWNS.get(random.nextInt(TOWNS.size())) + "'";
            case 1 -> "kind = '" + KINDS.get(random.nextInt(KINDS.size())) + "'";
            case 2 -> "country_id = '" + (random.nextBoolean() ? "mk" : "ba") + "'";
            default -> "state = '" + (random.nextBoolean() ? "ACTIVE" : "CLOSED") + "'";
        };
        sql.sql("update organization set " + change + " where id = ?")
                .param(which)
                .update();
        if (random.nextInt(4) == 0)
            sql.sql("update participation set organization_id = ? where organization_id = ?")
                    .params(id("organization", random.nextInt(MOST)), which)
                    .update();
    }

    private void closing() {
        switch (random.nextInt(3)) {
            case 0 -> update("action_item", "state = ?", random.nextBoolean() ? "DONE" : "OPEN");
            case 1 -> remove(random.nextInt(3) == 0 ? "meeting" : "conclusion");
            default -> remove("action_item");
        }
    }

    void meeting() {
        UUID meeting = id(name + random.nextLong());
        Integer year = year();
        Integer month = year == null ? null : month();
        Integer end = year == null || random.nextInt(4) > 0 ? null : Integer.valueOf(year + 1);
        boolean days = end != null && month != null;
        sql.sql("""
                insert into meeting (id, state, kind, title, held_year, held_month, held_day, held_end_year, held_end_month, held_end_day, municipality_id,
                  owner_id, what_version, who_version, said_version, agreed_version, papers_version, version, created_at, created_by, updated_at)
                values (?, ?, 'WORKSHOP', '{"source": "en", "en": "Sums"}', ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, now(), ?, now())""")
                .params(Arrays.asList(
                        meeting,
                        random.nextInt(5) == 0 ? "DRAFT" : "LOGGED",
                        year,
                        month,
                        days ? Integer.valueOf(27) : null,
                        end,
                        days ? Integer.valueOf(1) : null,
                        days ? Integer.valueOf(5) : null,
                        town(),
                        id("organization", random.nextInt(MOST)),
                        id("somebody")))
                .update();
        for (int i = random.nextInt(3); i > 0; i--) participation(meeting);
        sql.sql("insert into meeting_organization values (?, 0, ?, ?)")
                .params(meeting, id("organization", random.nextInt(MOST)), random.nextBoolean() ? "HOST" : "ENABLER")
                .update();
        if (random.nextBoolean())
            sql.sql("insert into meeting_project values (?, 0, ?, 'HELD_UNDER')")
                    .params(meeting, id("project"))
                    .update();
    }

    private void participation(@Nullable UUID meeting) {
        if (meeting == null) return;
        String grain =
                List.of("PERSON", "ORGANIZATION", "MUNICIPALITY", "GROUP").get(random.nextInt(4));
        String sure = List.of("EXACT", "ABOUT", "AT_LEAST", "NOT_STATED").get(random.nextInt(4));
        sql.sql("""
                insert into participation (id, meeting_id, position, grain, person_id, organization_id, municipality_id, description,
                  role, people_number, people_qualifier, municipalities_number, municipalities_qualifier)
                values (?, ?, 0, ?, ?, ?, ?, 'people', 'PARTICIPANT', ?, ?, ?, 'ABOUT')""")
                .params(Arrays.asList(
                        id(name + random.nextLong()),
                        meeting,
                        grain,
                        grain.equals("PERSON") ? id("person", random.nextInt(MOST)) : null,
                        grain.equals("ORGANIZATION") || random.nextBoolean()
                                ? id("organization", random.nextInt(MOST))
                                : null,
                        grain.equals("MUNICIPALITY") ? TOWNS.get(random.nextInt(TOWNS.size())) : null,
                        sure.equals("NOT_STATED") ? null : random.nextInt(20),
                        sure,
                        random.nextInt(5) == 0 ? 10 : null))
                .update();
    }

    private void agreed(@Nullable UUID meeting) {
        if (meeting == null) return;
        sql.sql("insert into conclusion values (?, ?, 0, 'Sums', 'CONSENSUS', 'LOCAL', null)")
                .params(id(name + random.nextLong()), meeting)
                .update();
        sql.sql("""
                insert into action_item (id, meeting_id, position, what, due_year, due_month, state, version)
                values (?, ?, 0, 'Sums', ?, 5, 'OPEN', 0)""")
                .params(Arrays.asList(id(name + random.nextLong()), meeting, random.nextBoolean() ? 2025 : 2027))
                .update();
    }

    private void update(String table, String change, @Nullable Object... values) {
        UUID which = one(table);
        if (which == null) return;
        List<@Nullable Object> parameters = new java.util.ArrayList<>(Arrays.asList(values));
        parameters.add(which);
        sql.sql("update " + table + " set " + change + " where id = ?")
                .params(parameters)
                .update();
    }

    private void remove(String table) {
        UUID which = one(table);
        if (which != null)
            sql.sql("delete from " + table + " where id = ?").param(which).update();
    }

    private @Nullable UUID one(String table) {
        String meeting = table.equals("meeting") ? "x.id" : "x.meeting_id";
        List<UUID> all = sql.sql("select x.id from " + table + " x join meeting m on m.id = " + meeting
                        + " where m.owner_id in (select id from organization where slug like 'sums-%') order by x.id")
                .query(UUID.class)
                .list();
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private @Nullable Integer year() {
        return random.nextInt(6) == 0 ? null : Integer.valueOf(2020 + random.nextInt(6));
    }

    private @Nullable Integer month() {
        return random.nextInt(5) == 0 ? null : Integer.valueOf(1 + random.nextInt(12));
    }

    private @Nullable String town() {
        return random.nextInt(5) == 0 ? null : TOWNS.get(random.nextInt(TOWNS.size()));
    }
}
