package org.mreza.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.persistence.SqlCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** How many statements a page sends, with one row of everything and with twenty-one: as many, and not more than it may. */
@SpringBootTest(properties = "mreza.rate-limit.burst=100000")
@Import(Counting.class)
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@Transactional
class StatementsTest {

    /**
     * Who asks, for what, and how many statements that may take; three of them read who asks and keep the session, and for
     * members of an organization a fourth the organizations that they can act for.
     */
    private static final String PAGES = """
            member /today 8
            editor /today 11
            manager /today 11
            officer /today 9
            coordinator /today 8
            administrator /today 8
            manager /settings 9
            administrator /admin 3
            administrator /admin/accounts 6
            administrator /admin/accounts/new 3
            administrator /admin/accounts/ACCOUNT 6
            administrator /admin/access 3
            administrator /admin/audit 7
            administrator /admin/audit/seals 4
            administrator /admin/outbox 5
            administrator /join-requests 5
            coordinator /join-requests 5
            coordinator /duplicates 5
            administrator /duplicates?kind=services 5
            administrator /duplicates?said=different 5
            administrator /merges 4
            administrator /organizations/otaharin/merge/romkinja 20
            manager /organizations/otaharin 14
            manager /organizations/otaharin/edit 9
            manager /organizations/otaharin/members 7
            manager /history/organization/ORGANIZATION 6
            manager /meetings 6
            manager /meetings?region=mk-vardar&series=SERIES&project=SERIES&from=2020&state=logged 6
            manager /meetings?organization=ORGANIZATION 6
            manager /action-items 6
            manager /action-items?organization=ORGANIZATION 6
            manager /action-items?series=SERIES&project=SERIES 6
            manager /challenges 7
            coordinator /challenges/CHALLENGE 14
            manager /action-items/PROMISE 12
            manager /meetings/new 7
            manager /meetings/MEETING 20
            manager /meetings/MEETING/news/edit 18
            manager /news 6
            manager /meetings/MEETING/papers 16
            manager /meetings/MEETING/edit 16
            manager /meetings/MEETING/minutes 22
            manager /meetings/MEETING/minutes/print 16
            manager /meetings/MEETING/minutes.pdf 17
            manager /meetings/MEETING/minutes.docx 17
            manager /meetings/MEETING/agenda/edit 12
            manager /plans/new 6
            manager /meetings/COMING 21
            manager /meetings/COMING/plan/edit 15
            manager /meetings/COMING/check-in 8
            manager /meetings/COMING/attendance-sheet 17
            manager /meetings/MEETING/invitees 19
            manager /meetings/MEETING/attendance-sheet 15
            manager /series/srednja-serija 11
            manager /series/srednja-serija/edit 8
            manager /reports/regional?region=mk-vardar 10
            manager /municipalities/mk-kavadarci 10
            manager /municipalities/suggestions?q=neg 5
            manager /regions/mk-vardar 9
            manager /regions/mk-vardar/stale 6
            manager /proposals 6
            coordinator /organizations/otaharin/proposals/new 8
            member /organizations 6
            member /services 7
            member /services?status=all 6
            member /services?q=rije&municipality=mk-veles&sort=name 6
            member /services/s-OFFERED 13
            manager /services/s-OFFERED 15
            manager /services/new?organization=otaharin 12
            manager /services/s-OFFERED/edit 18
            manager /proposals/SUGGESTION 6
            administrator /imports 4
            administrator /imports/INTAKE 6
            """;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient sql;

    private final Map<String, String> names = new LinkedHashMap<>();
    private int made;

    @BeforeEach
    void settle() {
        names.put("ORGANIZATION", one("select id::text from organization where slug = 'otaharin'"));
        names.put("MEETING", UUID.randomUUID().toString());
        names.put("ACCOUNT", account("manager"));
        names.put("SERIES", UUID.randomUUID().toString());
        sql(
                "insert into meeting_series (id, slug, title, version, created_at) values ('SERIES', 'srednja-serija', TEXT, 0, now())");
        meeting(names.get("MEETING"), "LOGGED");
        names.put("COMING", UUID.randomUUID().toString());
        meeting(names.get("COMING"), "PLANNED");
        sql(
                "insert into meeting_plan (meeting_id, starts_at, ends_at, zone, announced, sequence, version) values ('COMING',"
                        + " now() + interval '5 days', now() + interval '6 days', 'Europe/Skopje', false, 0, 0)");
        sql("insert into agenda (meeting_id, version) values ('COMING', 0), ('MEETING', 0)");
        names.put("PROMISE", UUID.randomUUID().toString());
        sql(
                "insert into action_item (id, meeting_id, position, what, organization_id, state, version) values ('PROMISE',"
                        + " 'MEETING', 9999, 'Zadatak', 'ORGANIZATION', 'OPEN', 0)");
        names.put("CHALLENGE", UUID.randomUUID().toString());
        sql("insert into challenge (id, text, version, created_at) values ('CHALLENGE', TEXT, 0, now())");
        raised("LOGGED");
        directory();
    }

    private void directory() {
        for (String name : List.of("OFFERED", "SUGGESTION", "INTAKE"))
            names.put(name, UUID.randomUUID().toString());
        sql(service("OFFERED"));
        sql("insert into change_proposal (id, service_id, source, language, created_at, version) values"
                + " ('SUGGESTION', 'OFFERED', 'PROPOSAL', 'BS', now(), 0)");
        sql("insert into import_source (id, name, created_at) values ('INTAKE', 'Evidencija', now())");
        sql(landed("INTAKE"));
    }

    private static String service(String id) {
        return "insert into service (id, slug, organization_id, name, service_type_code, status, version, created_at,"
                + " updated_at) values ('" + id + "', 's-" + id
                + "', 'ORGANIZATION', TEXT, 'COUNSEL', 'ACTIVE', 0, now(), now())";
    }

    private static String landed(String id) {
        return "insert into import (id, source_id, file_name, size, format, language, state, account_id, account_name,"
                + " created_at, moved_at) values ('" + id + "', 'INTAKE', 'a.csv', 1, 'CSV', 'BS', 'LANDED', 'ACCOUNT',"
                + " 'Ana', now(), now())";
    }

    /** Another service, and one more of everything at the one that is looked at. */
    private void offered(String id) {
        String at = String.valueOf(made - 1);
        sql(service(id));
        sql(
                "insert into location (id, organization_id, kind, municipality_id, version, created_at, updated_at) values ('"
                        + id + "', 'ORGANIZATION', 'PHYSICAL', 'mk-veles', 0, now(), now())");
        sql("insert into service_at_location (id, service_id, location_id, position) values ('" + id + "', 'OFFERED', '"
                + id + "', " + at + ")");
        sql(
                "insert into schedule (service_at_location_id, position, freq, every, byday, opens_at, closes_at, appointment)"
                        + " values ('" + id + "', 0, 'WEEKLY', 1, '{MO}', '08:00', '16:00', false)");
        sql("insert into service_contact (service_id, position, job, phone, published) values ('OFFERED', " + at
                + ", TEXT, '+389 43 000 000', true)");
        sql("insert into service_area (service_id, municipality_id, settlement) values ('OFFERED', 'mk-veles', 'Selo "
                + at + "')");
        sql(
                "insert into change_proposal_item (proposal_id, position, field, ours, theirs, decision) values ('SUGGESTION', "
                        + at + ", '" + (made == 1 ? "phone" : "hours." + id) + "', '', '1', 'WAITING')");
        sql(landed(id));
    }

    /** Another meeting that raised the challenge. */
    private void raised(String state) {
        String id = UUID.randomUUID().toString();
        meeting(id, state);
        sql("insert into challenge_mention values ('" + id + "', 0, 'CHALLENGE')");
        sql("insert into challenge_voice values ('" + id + "', 'CHALLENGE', 'ORGANIZATION')");
        sql("insert into action_item (id, meeting_id, position, what, state, version) values ('" + id + "', '" + id
                + "', 0, 'Zadatak', 'OPEN', 0)");
        sql("insert into challenge_action values ('CHALLENGE', '" + id + "')");
    }

    @Test
    void a_page_sends_as_many_statements_for_twenty_rows_as_for_one() {
        more(1);
        Map<String, Integer> few = counts();
        more(20);
        Map<String, Integer> many = counts();
        assertThat(many).isEqualTo(few);
    }

    @Test
    void no_page_sends_more_statements_than_it_may() {
        more(2);
        List<String> over = new ArrayList<>();
        Map<String, Integer> counts = counts();
        PAGES.lines().forEach(line -> {
            String page = line.substring(0, line.lastIndexOf(' '));
            int most = Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
            if (counts.get(page) > most) over.add(page + " " + counts.get(page) + " > " + most);
        });
        assertThat(over).isEmpty();
    }

    private Map<String, Integer> counts() {
        sql("set constraints report_signal_counts immediate");
        Map<String, Integer> counts = new LinkedHashMap<>();
        PAGES.lines().map(line -> line.substring(0, line.lastIndexOf(' '))).forEach(page -> {
            look(page);
            counts.put(page, look(page).size());
        });
        return counts;
    }

    private List<String> look(String page) {
        String[] parts = page.split(" ", 2);
        String address = filled(parts[1]);
        String who = account(parts[0]);
        return SqlCount.of(() -> {
                    try {
                        int status = web.perform(
                                        get(java.net.URI.create(address)).with(user(who)))
                                .andReturn()
                                .getResponse()
                                .getStatus();
                        assertThat(status).as(page).isEqualTo(200);
                        return status;
                    } catch (Exception e) {
                        throw new IllegalStateException(page, e);
                    }
                })
                .statements();
    }

    private void more(int times) {
        for (int i = 0; i < times; i++) {
            made++;
            String person = UUID.randomUUID().toString();
            sql("insert into account (id, email, name, language, state, version, created_at) values ('" + person
                    + "', 'more" + made + "@demo.mreza.example', 'Ana', 'bs', 'ACTIVE', 0, now())");
            sql("insert into membership values ('" + person + "', 'ORGANIZATION', 'EDITOR', now())");
            sql(
                    "insert into audit_entry (at, account_id, actor_name, organization_id, action, subject_type, subject_id) values"
                            + " (now(), 'ACCOUNT', 'Ana', 'ORGANIZATION', 'EDITED', 'organization', 'ORGANIZATION')");
            sql(
                    "insert into outbox (id, kind, recipient, language, message_id, state, next_attempt_at, created_at) values"
                            + " (gen_random_uuid(), 'invitation', 'a@b.example', 'bs', gen_random_uuid()::text, 'DEAD', now(), now())");
            sql(
                    "insert into join_request (id, organization_name, kind, municipality_id, country_id, person_name, email, language,"
                            + " state, created_at, version) values (gen_random_uuid(), 'Zora', 'CIVIL_SOCIETY', 'mk-veles', 'mk', 'Ana',"
                            + " 'a@b.example', 'bs', 'WAITING', now(), 0)");
            offered(person);
            raised(i % 2 == 0 ? "DRAFT" : "LOGGED");
            part();
        }
    }

    private void meeting(String id, String state) {
        sql(
                "insert into meeting (id, state, kind, title, held_year, held_month, held_day, municipality_id, series_id, ordinal,"
                        + " owner_id, what_version, who_version, said_version, agreed_version, papers_version, version, created_at,"
                        + " created_by, updated_at) values ('" + id + "', '" + state
                        + "', 'NETWORKING', TEXT, 2024, 5, 6, 'mk-kavadarci',"
                        + " 'SERIES', " + (made + 1)
                        + ", 'ORGANIZATION', 0, 0, 0, 0, 0, 0, now(), 'ACCOUNT', now())");
    }

    /** One more row of every kind in the meeting. */
    private void part() {
        String organization =
                one("select id::text from organization o where not exists (select from meeting_organization x"
                        + " where x.meeting_id = 'MEETING' and x.organization_id = o.id) order by id limit 1");
        String project = UUID.randomUUID().toString();
        String at = String.valueOf(made - 1);
        sql("insert into meeting_organization values ('MEETING', " + at + ", '" + organization + "', 'HOST')");
        sql("insert into project (id, slug, name, version, created_at) values ('" + project + "', 'p-" + project
                + "', TEXT, 0, now())");
        sql("insert into meeting_project values ('MEETING', " + at + ", '" + project + "', 'HELD_UNDER')");
        sql("insert into person (id, name, version, created_at) values ('" + project + "', 'Ana', 0, now())");
        sql(
                "insert into participation (id, meeting_id, position, grain, person_id, organization_id, role, people_qualifier,"
                        + " municipalities_qualifier) values (gen_random_uuid(), 'MEETING', " + at + ", 'PERSON', '"
                        + project + "', '"
                        + organization + "', 'PARTICIPANT', 'NOT_STATED', 'NOT_STATED')");
        sql(
                "insert into participation (id, meeting_id, position, grain, description, role, people_number, people_qualifier,"
                        + " municipalities_qualifier) values (gen_random_uuid(), 'MEETING', " + (1000 + made)
                        + ", 'GROUP', 'Grupa " + made + "', 'PARTICIPANT', 12, 'EXACT', 'NOT_STATED')");
        for (String of : List.of("COMING", "MEETING"))
            sql("insert into agenda_item (meeting_id, position, title, minutes, kind, organization_id) values ('" + of
                    + "', " + at + ", 'Tačka', 10, 'DISCUSSION', '" + organization + "')");
        sql(
                "insert into invitee (id, meeting_id, organization_id, name, email, language, answer, token_hash, added_at) values"
                        + " (gen_random_uuid(), 'COMING', '" + organization + "', 'Ana', '" + project
                        + "@b.example', 'BS', 'YES', 'coming-" + project + "', now())");
        sql(
                "insert into statement (id, meeting_id, position, organization_id, text) values (gen_random_uuid(), 'MEETING', "
                        + at + ", '" + organization + "', 'Riječ')");
        sql("insert into challenge (id, text, version, created_at) values ('" + project + "', TEXT, 0, now())");
        sql("insert into challenge_mention values ('MEETING', " + at + ", '" + project + "')");
        sql("insert into paper (id, meeting_id, kind, name, size, sha256, added_at, added_by, version) values ('"
                + project + "', 'MEETING', 'PDF', 'a.pdf', 1, encode(sha256('" + project
                + "'), 'hex'), now(), 'ACCOUNT', 0)");
        sql("insert into conclusion values ('" + project + "', 'MEETING', " + at
                + ", 'Zaključak', 'CONSENSUS', 'LOCAL', null)");
        sql("insert into conclusion_element values ('" + project + "', 0, 'Prvi')");
        sql(
                "insert into invitee (id, meeting_id, organization_id, name, email, language, answer, token_hash, added_at) values ('"
                        + project + "', 'MEETING', '" + organization + "', 'Ana', '" + project
                        + "@b.example', 'BS', 'YES', '" + project
                        + "', now())");
        sql("insert into action_note (id, action_item_id, text, written_at, written_by) values ('" + project
                + "', 'PROMISE', 'Ide', now(), 'ACCOUNT')");
        sql("insert into meeting_recommendation values ('MEETING', " + at + ", 'Preporuka', 'Općina')");
        sql(
                "insert into action_item (id, meeting_id, conclusion_id, element, position, what, organization_id, state, version)"
                        + " values (gen_random_uuid(), 'MEETING', '" + project + "', 0, " + at
                        + ", 'Zadatak', 'ORGANIZATION', 'OPEN', 0)");
    }

    private void sql(String text) {
        sql.sql(filled(text)).update();
    }

    private String one(String text) {
        return sql.sql(filled(text)).query(String.class).single();
    }

    private String filled(String text) {
        String filled = text.replace("TEXT", "'{\"source\":\"bs\",\"bs\":\"Riječ\"}'");
        for (Map.Entry<String, String> name : names.entrySet()) filled = filled.replace(name.getKey(), name.getValue());
        return filled;
    }

    private String account(String name) {
        return one("select id::text from account where email = '" + name + "@demo.mreza.example'");
    }
}
