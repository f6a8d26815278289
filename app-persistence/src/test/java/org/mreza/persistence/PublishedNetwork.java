package org.mreza.persistence;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two organizations with a service each: the legal-aid office publishes, the river house does not. Whatever is nobody's
 * business has {@link #HIDDEN} in it.
 */
public final class PublishedNetwork {

    public static final String HIDDEN = "Скриено";

    public static final String OFFICE = "0196f000-0000-7000-8000-000000000001";
    public static final String HIDDEN_ORGANIZATION = "0196f000-0000-7000-8000-000000000002";
    public static final String LEGAL_AID = "0196f000-0000-7000-8000-000000000011";
    public static final String HIDDEN_SERVICE = "0196f000-0000-7000-8000-000000000012";
    public static final String SAFE_HOUSE = "0196f000-0000-7000-8000-000000000013";
    public static final String PLACE = "0196f000-0000-7000-8000-000000000021";
    public static final String HIDDEN_PLACE = "0196f000-0000-7000-8000-000000000022";
    public static final String CONFIDENTIAL_PLACE = "0196f000-0000-7000-8000-000000000023";
    public static final String OFFICE_HOURS = "0196f000-0000-7000-8000-000000000031";
    public static final String CONFIDENTIAL_HOURS = "0196f000-0000-7000-8000-000000000033";
    public static final String HIDDEN_HOURS = "0196f000-0000-7000-8000-000000000032";

    private static final List<String> TABLES = List.of("service", "location", "contact", "person", "organization");

    private static final String ROWS = """
            insert into organization (id, slug, name, aliases, kind, state, seat_municipality_id, description, website, email, phone, version, created_at, updated_at, published, fictitious, parent_id) values
              ('ORG2', 'skrieno', '{"source":"mk","mk":"Скриено здружение"}', '[]', 'CIVIL_SOCIETY', 'ACTIVE', 'mk-veles', null, null, 'skrieno@example.org', '+389 43 999 999', 0, now(), now(), false, false, null),
              ('ORG1', 'pravna-kancelarija', '{"source":"mk","mk":"Правна канцеларија Свети Николе","sr-Cyrl":"Правна канцеларија Љубљана"}', '[{"text":"ПКСН"}]', 'CIVIL_SOCIETY', 'ACTIVE', 'mk-sveti-nikole', '{"source":"mk","mk":"Помагаме.","en":"We help."}', 'https://office.example.org', 'office@example.org', '+389 32 111 222', 3, now(), now(), true, true, 'ORG2');
            insert into person (id, name, version, created_at) values
              ('0196f000-0000-7000-8000-000000000041', 'Ана Јавна', 0, now()),
              ('0196f000-0000-7000-8000-000000000042', 'Скриено Лице', 0, now());
            insert into contact (organization_id, position, job, person_id, phone, email, published) values
              ('ORG1', 0, '{"source":"mk","mk":"Правник","en":"Lawyer"}', '0196f000-0000-7000-8000-000000000041', '+389 32 111 223', 'ana@example.org', true),
              ('ORG1', 1, '{"source":"mk","mk":"Скриено работно место"}', '0196f000-0000-7000-8000-000000000042', '+389 70 999 991', 'skrieno1@example.org', false),
              ('ORG2', 0, '{"source":"mk","mk":"Скриено работно место"}', '0196f000-0000-7000-8000-000000000042', '+389 70 999 992', 'skrieno2@example.org', true);
            insert into service (id, slug, organization_id, name, aliases, description, service_type_code, service_model_code, status, target_groups, languages, tags, eligibility, min_age, max_age, cost, cost_note, application, required_documents, accreditation, legal_act, legal_number, legal_year, places, places_free, waiting, capacity_as_of, website, email, phone, confirmed_at, confirmed_by, fictitious, version, created_at, updated_at) values
              ('SVC1', 'besplatna-pravna-pomos', 'ORG1', '{"source":"mk","mk":"Бесплатна правна помош","sr-Cyrl":"Бесплатна правна помоћ","en":"Free legal aid"}', '[{"text":"Правна клиника"}]', '{"source":"mk","mk":"Совет од правник."}', 'LEGALAID', 'MOBILE_TEAM', 'ACTIVE', '{ROMA,POOR}', '{mk,rom}', '{GENDER}', '{"source":"mk","mk":"Сите"}', 18, 99, 'FREE', '{"source":"mk","mk":"Не се плаќа"}', '{"source":"mk","mk":"Јавете се"}', '{"source":"mk","mk":"Лична карта"}', '{"source":"mk","mk":"Дозвола"}', '{"source":"mk","mk":"Решение"}', '12-3', 2024, 10, 4, 2, '2026-11-01', 'https://aid.example.org', 'aid@example.org', '+389 32 111 224', '2026-10-01 10:00Z', 'Скриено име', true, 1, now(), now()),
              ('SVC3', 'sigurna-kukja', 'ORG1', '{"source":"mk","mk":"Сигурна куќа"}', '[]', null, 'SAFEHOUSE', null, 'PLANNED', '{}', '{}', '{}', null, null, null, 'NOT_STATED', null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, false, 0, now(), now()),
              ('SVC2', 'skriena-usluga', 'ORG2', '{"source":"mk","mk":"Скриено советување"}', '[]', null, 'COUNSEL', null, 'ACTIVE', '{HIV}', '{mk}', '{MIGRATION}', null, null, null, 'FREE', null, null, null, null, null, null, null, null, null, null, null, null, 'skrieno3@example.org', '+389 43 999 993', null, null, false, 0, now(), now());
            insert into service_organization (service_id, organization_id, role) values
              ('SVC1', 'ORG1', 'FUNDS'), ('SVC1', 'ORG2', 'FUNDS'), ('SVC1', 'ORG2', 'PROVIDES');
            insert into service_area (service_id, municipality_id, settlement, region_id, country_id) values
              ('SVC1', 'mk-sveti-nikole', 'Мустафино', null, null), ('SVC1', null, null, 'mk-vardar', null);
            insert into service_contact (service_id, position, job, person_id, phone, email, published) values
              ('SVC1', 0, '{"source":"mk","mk":"Прием"}', null, '+389 32 111 225', 'priem@example.org', true),
              ('SVC1', 1, '{"source":"mk","mk":"Скриено работно место"}', '0196f000-0000-7000-8000-000000000042', '+389 70 999 994', 'skrieno4@example.org', false);
            insert into location (id, organization_id, kind, name, municipality_id, settlement, address, postal_code, latitude, longitude, transportation, accessibility, version, created_at, updated_at) values
              ('LOC1', 'ORG1', 'PHYSICAL', '{"source":"mk","mk":"Канцеларија"}', 'mk-sveti-nikole', null, 'Ленинова 1', '2220', 41.86, 21.94, '{"source":"mk","mk":"Автобус"}', '{"source":"mk","mk":"Рампа"}', 0, now(), now()),
              ('LOC2', 'ORG2', 'PHYSICAL', '{"source":"mk","mk":"Скриено место"}', 'mk-veles', null, 'Скриено 2', '1400', 41.71, 21.77, null, null, 0, now(), now()),
              ('LOC3', 'ORG2', 'CONFIDENTIAL', '{"source":"mk","mk":"Скриено засолниште"}', 'mk-stip', null, null, null, null, null, null, '{"source":"mk","mk":"Скриено скали"}', 0, now(), now());
            insert into service_at_location (id, service_id, location_id, position, note) values
              ('SAL1', 'SVC1', 'LOC1', 0, '{"source":"mk","mk":"Прв кат"}'),
              ('SAL2', 'SVC2', 'LOC2', 0, '{"source":"mk","mk":"Скриено поткровје"}'),
              ('SAL3', 'SVC3', 'LOC3', 0, '{"source":"mk","mk":"Скриено поткровје"}');
            insert into schedule (service_at_location_id, position, freq, every, byday, opens_at, closes_at, valid_from, stop_settlement, stop_municipality_id, appointment, note) values
              ('SAL1', 0, 'WEEKLY', 2, '{MO,TU}', '08:00', '16:00', '2026-01-01', null, null, true, '{"source":"mk","mk":"Пауза напладне"}'),
              ('SAL1', 1, 'MONTHLY', 1, '{1WE}', '10:00', '12:00', null, 'Мустафино', 'mk-sveti-nikole', false, null),
              ('SAL3', 0, 'WEEKLY', 1, '{MO}', '08:00', '16:00', null, 'Скриено село', 'mk-stip', false, '{"source":"mk","mk":"Скриено време"}');
            insert into schedule_exception (service_at_location_id, day, opens_at, closes_at, note) values
              ('SAL1', '2026-12-08', null, null, null),
              ('SAL1', '2026-12-24', '08:00', '12:00', null),
              ('SAL3', '2026-12-08', null, null, '{"source":"mk","mk":"Скриено одмор"}');
            """.replace("ORG1", OFFICE)
            .replace("ORG2", HIDDEN_ORGANIZATION)
            .replace("SVC1", LEGAL_AID)
            .replace("SVC2", HIDDEN_SERVICE)
            .replace("SVC3", SAFE_HOUSE)
            .replace("LOC1", PLACE)
            .replace("LOC2", HIDDEN_PLACE)
            .replace("LOC3", CONFIDENTIAL_PLACE)
            .replace("SAL1", OFFICE_HOURS)
            .replace("SAL2", HIDDEN_HOURS)
            .replace("SAL3", CONFIDENTIAL_HOURS);

    /** What none of the answers to the public may hold: words, numbers and ids of what is not published. */
    public static final List<String> NOBODYS_BUSINESS = List.of(
            HIDDEN, "Skrieno", "skrien", "999 99", HIDDEN_ORGANIZATION, HIDDEN_SERVICE, HIDDEN_PLACE, HIDDEN_HOURS);

    private PublishedNetwork() {}

    public static void settle(JdbcClient jdbc) {
        for (String statement : ROWS.split(";\n", -1))
            if (!statement.isBlank()) jdbc.sql(statement).update();
    }

    public static void clear(JdbcClient jdbc) {
        for (String table : TABLES) {
            String key = table.equals("contact") ? "organization_id" : "id";
            jdbc.sql("delete from " + table + " where " + key + "::text like '0196f000-0000-7000-8000-0000000000%'")
                    .update();
        }
    }
}
