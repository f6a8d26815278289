package org.mreza.persistence.report;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A few organizations and meetings after real ones: a networking meeting without a year, a conference under two
 * projects, a workshop abroad, a webinar with a person of three seats, and a draft.
 */
public final class SmallNetwork {

    private final JdbcClient sql;

    public SmallNetwork(JdbcClient sql) {
        this.sql = sql;
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Belongs to no organization. */
    public static Actor coordinator() {
        return new Actor(
                new AccountId(id("coordinator")),
                "Coordinator",
                Language.EN,
                null,
                List.of(new Grant(
                        Role.COORDINATOR, null, null, org.mreza.domain.shared.RegionId.of("mk-vardar"), null)));
    }

    /** An editor of the organization in Sveti Nikole. */
    public static Actor editor() {
        OrganizationId house = new OrganizationId(id("riverHouse"));
        return new Actor(
                new AccountId(id("editor")), "Editor", Language.MK, house, List.of(Grant.in(house, Role.EDITOR)));
    }

    public void settle() {
        if (sql.sql("select count(*) from organization where id = ?")
                        .param(id("riverHouse"))
                        .query(Long.class)
                        .single()
                > 0) return;
        organizations();
        networkingMeeting();
        conference();
        workshop();
        webinar();
        draft();
    }

    private void organizations() {
        organization("riverHouse", "ОЖО Речна куќа", "CIVIL_SOCIETY", "mk-sveti-nikole", "mk");
        organization("centreVeles", "Центар за социјална работа Велес", "CENTRE_FOR_SOCIAL_WORK", "mk-veles", "mk");
        organization("bravura", "Бравура", "CIVIL_SOCIETY", "mk-delcevo", "mk");
        organization("association", "Заедница на општини", "LOCAL_AUTHORITIES_ASSOCIATION", "mk-centar", "mk");
        organization("sunrise", "=Izlazak sunca", "CIVIL_SOCIETY", "ba-bijeljina", "ba");
        organization("neighbours", "Komšije", "CIVIL_SOCIETY", "ba-bijeljina", "ba");
        organization("ministry", "Ministarstvo", "MINISTRY", null, "ba");
        for (String project : List.of("projectA", "projectB", "projectC"))
            sql.sql("insert into project (id, slug, name, version, created_at) values (?, ?, ?::jsonb, 0, now())")
                    .params(id(project), project.toLowerCase(java.util.Locale.ROOT), text("en", project))
                    .update();
    }

    /** 13 June of a year that nobody wrote down; institutions of five municipalities, no numbers. */
    private void networkingMeeting() {
        meeting("networking", "NETWORKING", "mk", "2. регионална средба", null, 6, 13, "mk-sveti-nikole", "LOGGED");
        host("networking", "riverHouse");
        project("networking", "projectC", 0);
        for (String m : List.of("veles", "kavadarci", "negotino", "demir-kapija", "sveti-nikole"))
            attendance("networking", "MUNICIPALITY", null, null, "mk-" + m, null, null);
        UUID agreed = id("consensus");
        sql.sql("insert into conclusion values (?, ?, 0, ?, 'CONSENSUS', 'LOCAL_THEN_REGIONAL', null)")
                .params(agreed, id("networking"), "Постојана и координирана комуникација")
                .update();
        for (int i = 0; i < 4; i++)
            sql.sql("insert into conclusion_element values (?, ?, ?)")
                    .params(agreed, i, "Елемент " + (i + 1))
                    .update();
        action("networking", agreed, 0, "Состанок на мрежата", "OPEN", 2020);
        action("networking", agreed, 1, "Листа на контакти", "DONE", null);
    }

    /** One meeting, two hosts, two projects. */
    private void conference() {
        meeting("conference", "CONFERENCE", "bs", "Konferencija", 2022, 12, 27, "ba-bijeljina", "LOGGED");
        host("conference", "sunrise");
        host("conference", "neighbours");
        project("conference", "projectA", 0);
        project("conference", "projectB", 1);
        attendance("conference", "ORGANIZATION", null, "sunrise", null, 4, "EXACT");
        attendance("conference", "ORGANIZATION", null, "ministry", null, null, "NOT_STATED");
        attendance("conference", "GROUP", null, null, null, 30, "ABOUT");
    }

    /** Abroad, attended by two from Delčevo and by people from about ten municipalities that were not named. */
    private void workshop() {
        meeting("workshop", "WORKSHOP", "mk", "Работилница", 2024, 2, 6, "al-tirane", "LOGGED");
        sql.sql("update meeting set held_end_year = 2024, held_end_month = 2, held_end_day = 8 where id = ?")
                .params(id("workshop"))
                .update();
        attendance("workshop", "ORGANIZATION", null, "bravura", null, 2, "EXACT");
        attendance("workshop", "MUNICIPALITY", null, null, "mk-delcevo", 1, "EXACT");
        attendance("workshop", "GROUP", null, null, null, 30, "ABOUT");
        sql.sql(
                        "update participation set municipalities_number = 10, municipalities_qualifier = 'ABOUT' where meeting_id = ? and grain = 'GROUP'")
                .params(id("workshop"))
                .update();
    }

    /** Online, hosted by the association of a country; one person for three organizations. */
    private void webinar() {
        meeting("webinar", "WEBINAR", "sr-Cyrl", "Вебинар", 2021, 2, 18, null, "LOGGED");
        host("webinar", "association");
        sql.sql("insert into person (id, name, version, created_at) values (?, 'Ana', 0, now())")
                .params(id("ana"))
                .update();
        for (String seat : List.of("centreVeles", "riverHouse", "bravura"))
            attendance("webinar", "PERSON", "ana", seat, null, null, "NOT_STATED");
    }

    private void draft() {
        meeting("draft", "NETWORKING", "mk", "Нацрт", 2022, 3, 1, "mk-sveti-nikole", "DRAFT");
        host("draft", "riverHouse");
    }

    private void organization(String key, String name, String kind, String seat, String country) {
        sql.sql("""
                insert into organization (id, slug, name, kind, state, seat_municipality_id, country_id, version, created_at, updated_at)
                values (?, ?, ?::jsonb, ?, 'ACTIVE', ?, ?, 0, now(), now())""")
                .params(Arrays.asList(
                        id(key), key.toLowerCase(java.util.Locale.ROOT), text("mk", name), kind, seat, country))
                .update();
    }

    private void meeting(
            String key,
            String kind,
            String language,
            String title,
            Integer year,
            int month,
            int day,
            String place,
            String state) {
        sql.sql("""
                insert into meeting (id, state, kind, title, held_year, held_month, held_day, municipality_id, owner_id,
                  what_version, who_version, said_version, agreed_version, papers_version, version, created_at, created_by, updated_at)
                values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, now(), ?, now())""")
                .params(Arrays.asList(
                        id(key),
                        state,
                        kind,
                        text(language, title),
                        year,
                        month,
                        day,
                        place,
                        id("riverHouse"),
                        id("editor")))
                .update();
    }

    private void host(String meeting, String organization) {
        sql.sql(
                        "insert into meeting_organization select ?, count(*), ?, 'HOST' from meeting_organization where meeting_id = ?")
                .params(id(meeting), id(organization), id(meeting))
                .update();
    }

    private void project(String meeting, String project, int position) {
        sql.sql("insert into meeting_project values (?, ?, ?, 'HELD_UNDER')")
                .params(id(meeting), position, id(project))
                .update();
    }

    private void attendance(
            String meeting,
            String grain,
            String person,
            String organization,
            String municipality,
            Integer number,
            String qualifier) {
        sql.sql("""
                insert into participation (id, meeting_id, position, grain, person_id, organization_id, municipality_id, description,
                  role, people_number, people_qualifier, municipalities_qualifier)
                values (?, ?, 0, ?, ?, ?, ?, 'people', 'PARTICIPANT', ?, ?, 'NOT_STATED')""")
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        id(meeting),
                        grain,
                        person == null ? null : id(person),
                        organization == null ? null : id(organization),
                        municipality,
                        number,
                        qualifier == null ? "NOT_STATED" : qualifier))
                .update();
    }

    private void action(String meeting, UUID conclusion, int position, String what, String state, Integer dueYear) {
        sql.sql("""
                insert into action_item (id, meeting_id, conclusion_id, position, what, organization_id, due_year, state, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(Arrays.asList(
                        UUID.randomUUID(), id(meeting), conclusion, position, what, id("riverHouse"), dueYear, state))
                .update();
    }

    private static String text(String language, String words) {
        return "{\"source\": \"%1$s\", \"%1$s\": \"%2$s\"}".formatted(language, words);
    }
}
