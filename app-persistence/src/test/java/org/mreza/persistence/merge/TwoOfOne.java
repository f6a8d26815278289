package org.mreza.persistence.merge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.RegionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Наша порака of Kumanovo, entered twice, with something of everything on both; and who may merge them. */
final class TwoOfOne {

    static final Actor ADMINISTRATOR = actor(Grant.administrator());
    static final Actor COORDINATOR_OF_VARDAR = actor(Grant.coordinatorOf(RegionId.of("mk-vardar")));

    final UUID first = UUID.fromString("019a7f00-0000-7000-8000-0000000a0001");
    final UUID second = UUID.fromString("019a7f00-0000-7000-8000-0000000a0002");
    final UUID asb = UUID.fromString("019a7f00-0000-7000-8000-0000000a0003");
    final UUID ana = UUID.randomUUID();
    final UUID marko = UUID.randomUUID();
    final UUID meeting = UUID.randomUUID();
    final UUID home = UUID.fromString("019a7f00-0000-7000-8000-0000000b0001");
    final UUID homeAgain = UUID.fromString("019a7f00-0000-7000-8000-0000000b0002");

    private final JdbcClient jdbc;

    TwoOfOne(JdbcClient jdbc) {
        this.jdbc = jdbc;
        remove();
        organization(first, "nasa-poraka", "Наша порака", "[]", "'+389 31 000 000'", "mk-kumanovo");
        organization(
                second, "poraka-nasa", "Порака Наша", "[{\"text\":\"Our Message\"}]", "'031/000-000'", "mk-kumanovo");
        organization(asb, "asb", "Arbeiter-Samariter-Bund", "[]", "null", null);
        people();
        meetings();
        services();
    }

    static Actor actor(Grant grant) {
        return new Actor(AccountId.next(), "Test", Language.EN, null, List.of(grant));
    }

    private void organization(UUID id, String slug, String name, String aliases, String phone, String seat) {
        jdbc.sql(
                        "insert into organization (id, slug, name, aliases, kind, state, seat_municipality_id, country_id, phone,"
                                + " version, created_at, updated_at) values (:id, :slug, jsonb_build_object('source', 'mk', 'mk', :name::text),"
                                + " :aliases::jsonb, 'CIVIL_SOCIETY', 'ACTIVE', :seat::text, case when :seat::text is not null then 'mk' end, "
                                + phone + ", 0, now(), now())")
                .param("id", id)
                .param("slug", slug)
                .param("name", name)
                .param("aliases", aliases)
                .param("seat", seat)
                .update();
    }

    private void people() {
        for (UUID id : List.of(ana, marko))
            run("insert into account (id, email, name, language, state, version, created_at) values ('" + id + "', '"
                    + id + "@river.example', 'Ana', 'MK', 'ACTIVE', 0, now())");
        run(
                "insert into membership values (ANA, FIRST, 'MEMBER', now()), (ANA, SECOND, 'MANAGER', now()), (MARKO, SECOND, 'EDITOR', now())");
        run(
                "insert into contact (organization_id, position, job, phone) values (FIRST, 0, '{\"source\":\"en\",\"en\":\"Head\"}', '1'),"
                        + " (SECOND, 0, '{\"source\":\"en\",\"en\":\"Office\"}', '2'), (SECOND, 1, '{\"source\":\"en\",\"en\":\"Night\"}', '3')");
        run(
                "insert into organization_area (organization_id, municipality_id) values (FIRST, 'mk-veles'), (SECOND, 'mk-veles'), (SECOND, 'mk-kavadarci')");
        run(
                "insert into organization_membership (member_id, group_id) values (FIRST, ASB), (SECOND, ASB), (SECOND, FIRST)");
        run("insert into organization_logo values (SECOND, '\\x0102', now())");
    }

    private void meetings() {
        run(
                "insert into meeting (id, state, kind, title, owner_id, what_version, who_version, said_version, agreed_version,"
                        + " papers_version, version, created_at, created_by, updated_at) values (MEETING, 'LOGGED', 'WORKSHOP',"
                        + " '{\"source\":\"en\",\"en\":\"Workshop\"}', SECOND, 0, 0, 0, 0, 0, 0, now(), ANA, now())");
        run(
                "insert into meeting_organization values (MEETING, 0, SECOND, 'HOST'), (MEETING, 1, FIRST, 'HOST'), (MEETING, 2, ASB, 'ENABLER')");
        run(
                "insert into participation (id, meeting_id, position, grain, organization_id, role, people_qualifier, municipalities_qualifier)"
                        + " values (gen_random_uuid(), MEETING, 0, 'ORGANIZATION', SECOND, 'PARTICIPANT', 'NOT_STATED', 'NOT_STATED')");
        run(
                "insert into statement (id, meeting_id, position, organization_id, text) values (gen_random_uuid(), MEETING, 0, SECOND, 'We offer a day centre.')");
        run(
                "insert into action_item (id, meeting_id, position, what, organization_id, state, version) values (gen_random_uuid(), MEETING, 0, 'Call', SECOND, 'OPEN', 0)");
    }

    private void services() {
        service("HOME", "dneven-centar", "FIRST");
        service("AGAIN", "dneven-centar-2", "SECOND");
        run(
                "insert into service_organization values (HOME, FIRST, 'PROVIDES'), (HOME, SECOND, 'PROVIDES'), (AGAIN, SECOND, 'PROVIDES'), (AGAIN, ASB, 'FUNDS')");
        run(
                "insert into service_contact (service_id, position, job) values (HOME, 0, '{\"source\":\"en\",\"en\":\"Head\"}'), (AGAIN, 0, '{\"source\":\"en\",\"en\":\"Office\"}')");
        run(
                "insert into service_area (service_id, municipality_id) values (HOME, 'mk-kumanovo'), (AGAIN, 'mk-kumanovo'), (AGAIN, 'mk-veles')");
        run(
                "insert into location (id, organization_id, kind, municipality_id, version, created_at, updated_at) values (ASB, SECOND, 'PHYSICAL', 'mk-kumanovo', 0, now(), now())");
        run(
                "insert into service_at_location (id, service_id, location_id, position) values (FIRST, HOME, ASB, 0), (SECOND, AGAIN, ASB, 0)");
        run(
                "insert into schedule (service_at_location_id, position, freq, byday, opens_at, closes_at) values (SECOND, 0, 'WEEKLY', '{MO}', '08:00', '16:00')");
    }

    private void service(String id, String slug, String keeper) {
        run(
                "insert into service (id, slug, organization_id, name, service_type_code, phone, status, version, created_at, updated_at) values ("
                        + id + ", '" + slug + "', " + keeper
                        + ", '{\"source\":\"mk\",\"mk\":\"Дневен центар\"}', 'DAYCARE', '031 111 111', 'ACTIVE', 0, now(), now())");
    }

    void run(String sql) {
        jdbc.sql(sql.replaceAll("\\bFIRST\\b", quoted(first))
                        .replaceAll("\\bSECOND\\b", quoted(second))
                        .replaceAll("\\bASB\\b", quoted(asb))
                        .replaceAll("\\bANA\\b", quoted(ana))
                        .replaceAll("\\bMARKO\\b", quoted(marko))
                        .replaceAll("\\bMEETING\\b", quoted(meeting))
                        .replaceAll("\\bHOME\\b", quoted(home))
                        .replaceAll("\\bAGAIN\\b", quoted(homeAgain)))
                .update();
    }

    private static String quoted(UUID id) {
        return "'" + id + "'::uuid";
    }

    /** Every row of every table but those that only grow and those that are found anew. */
    Map<String, String> everything() {
        Map<String, String> rows = new TreeMap<>();
        jdbc.sql(
                        "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'"
                                + " and relname !~ '^(audit_|merge|alike_|flyway|search_word|holiday|service_type|target_group|national_|.*_alike|report_.*_change)'")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql(
                                        "select coalesce(string_agg((to_jsonb(t) - 'version' - 'updated_at')::text, E'\\n' order by"
                                                + " (to_jsonb(t) - 'version' - 'updated_at')::text), '') from " + table
                                                + " t"
                                                + (table.equals("search_name")
                                                        ? " where kind in ('organization', 'service')"
                                                        : ""))
                                .query(String.class)
                                .single()));
        rows.keySet().removeIf(table -> table.startsWith("municipality") || table.startsWith("country"));
        return rows;
    }

    final void remove() {
        for (String table : List.of(
                "merged_address",
                "merge_record",
                "alike_look",
                "meeting",
                "service",
                "location",
                "organization",
                "account")) jdbc.sql("delete from " + table).update();
    }
}
