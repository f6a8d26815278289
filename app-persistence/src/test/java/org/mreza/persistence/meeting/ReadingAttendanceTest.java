package org.mreza.persistence.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.meeting.ReadingAttendance;
import org.mreza.domain.meeting.ReadingAttendance.Understood;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.persistence.PersistenceTest;
import org.mreza.persistence.SqlCount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people write of who was there, in the words of their language. A name as the network spells it is understood; one
 * with a case ending is proposed, behind the question mark, and stays a group until somebody says yes.
 */
@PersistenceTest
@Transactional
@TestPropertySource(properties = "spring.flyway.locations=classpath:db/migration,classpath:db/demo")
class ReadingAttendanceTest {

    private static final String MACEDONIAN = """
            Ана од Бравура = Ана @ bravura
            Ана Петрова од Бравура = Ана Петрова @ bravura
            20 луѓе од 5 општини = group x20 from 5
            Центар за социјална работа Велес, 2 лица = csr-veles x2
            ЦСР Велес (2) = csr-veles x2
            Центарот за социјална работа Велес, 2 лица = group x2 ? csr-veles x2
            две претставнички на Порака Наша = nasa-poraka x2
            тројца од ЦСР Велес = csr-veles x3
            институции од Кавадарци = mk-kavadarci
            институции од Велес, Кавадарци и Неготино = mk-veles + mk-kavadarci + mk-negotino
            Општина Кавадарци = opstina-kavadarci
            Општината Велес, 3 лица = mk-veles x3
            претставници од Општина Неготино = mk-negotino
            Бравура, Наша порака = bravura + nasa-poraka
            десетина луѓе од 3 општини = group x≈10 from 3
            околу 30 учесници = group x≈30
            најмалку 12 лица = group x12+
            координаторка на проектот = group
            ОЖО Свети Николе и Бравура = ozo-sveti-nikole + bravura
            институции од околу 10 општини = group from ≈10
            """;

    private static final String SERBIAN = """
            Ана из Бравуре = group ? Ана @ bravura
            Мирјана Соколовић из ЦСР Стара Пазова = Мирјана Соколовић @ csr-stara-pazova
            20 људи из 5 општина = group x20 from 5
            двоје из Бравуре = group x2 ? bravura x2
            институције из Велеса = group ? mk-veles
            институције из Старе Пазове = group ? rs-stara-pazova
            представници Општине Стара Пазова = rs-stara-pazova
            3 представника СКГО = skgo x3
            Центра за социјални рад Стара Пазова, 2 особе = group x2 ? csr-stara-pazova x2
            двадесетак учесника из 4 општине = group x≈20 from 4
            око 30 особа = group x≈30
            најмање 12 људи = group x12+
            Отахарин, Ромкиња = otaharin + romkinja
            Отахарина = group ? otaharin
            Општина Стара Пазова = opstina-stara-pazova
            Града Бијељине = group ? ba-bijeljina
            учеснице из Кавадараца = group
            координаторка пројекта = group
            НАЛАС и ГИЗ = nalas + giz
            Савеза општина и градова Републике Српске = group ? savez-opstina-i-gradova-republike-srpske
            """;

    private static final String BOSNIAN = """
            Ana iz Bravure = group ? Ana @ bravura
            Ana Marić iz Otaharina = group ? Ana Marić @ otaharin
            20 osoba iz 5 općina = group x20 from 5
            dvije predstavnice Crvenog krsta Bijeljina = group x2 ? crveni-krst x2
            Crveni krst Bijeljina, 2 osobe = crveni-krst x2
            Crvenog krsta Bijeljina = group ? crveni-krst
            predstavnica Romkinje = group ? romkinja
            institucije iz Bijeljine = group ? ba-bijeljina
            institucije iz Banje Luke = group ? ba-banja-luka
            institucije iz Tuzle i Kaknja = group
            predstavnici Grada Bijeljina = ba-bijeljina
            Zemlje djece, 2 učesnice = group x2 ? zemlja-djece x2
            Nova generacija (3) = nova-generacija x3
            desetak ljudi iz 3 opštine = group x≈10 from 3
            oko 30 učesnika = group x≈30
            najmanje 12 osoba = group x12+
            Otaharin, Romkinja = otaharin + romkinja
            Ministarstva za ljudska prava i izbjeglice = group ? ministarstvo-za-ljudska-prava-i-izbjeglice
            koordinatorica projekta = group
            Romalena = group ? romalen
            """;

    private static final String ALBANIAN = """
            Ana nga Bravura = Ana @ bravura
            Ana Hoxha nga Qendra për Punë Sociale Tiranë = Ana Hoxha @ qendra-tirane
            20 njerëz nga 5 komuna = group x20 from 5
            dy përfaqësues të Bravurës = group x2 ? bravura x2
            Qendrës për Punë Sociale Tiranë, 2 persona = group x2 ? qendra-tirane x2
            QPS Tiranë (2) = qendra-tirane x2
            institucione nga Tirana = al-tirane
            institucione nga Kërçova = group ? mk-kicevo
            Bashkia Tiranë = al-tirane
            bashkisë së Tiranës = group ? al-tirane
            Komuna e Kumanovës = opstina-kumanovo
            rreth 30 pjesëmarrës = group x≈30
            të paktën 12 persona = group x12+
            tre përfaqësues nga ZELS = zels x3
            Bravura dhe Otaharin = bravura + otaharin
            Bravurës = group ? bravura
            dhjetë persona nga 3 bashki = group x10 from 3
            përfaqësues të Komunës së Kumanovës = group ? mk-kumanovo
            koordinatorja e projektit = group
            institucione nga Tirana, Kumanova dhe Velesi = al-tirane + mk-kumanovo + opstina-veles
            """;

    private static final String ENGLISH = """
            Ana from Bravura = Ana @ bravura
            20 people from 5 municipalities = group x20 from 5
            two representatives of Bravura = bravura x2
            institutions from Kavadarci = mk-kavadarci
            representatives of Kavadarci = mk-kavadarci
            Municipality of Kavadarci, 3 people = opstina-kavadarci x3
            about 30 participants = group x≈30
            at least 12 people = group x12+
            Otaharin and Romkinja = otaharin + romkinja
            the project coordinator = group
            """;

    @Autowired
    ReadingAttendance reading;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void settle() {
        organization(
                "csr-veles", "CENTRE_FOR_SOCIAL_WORK", "mk-veles", "Центар за социјална работа Велес", "ЦСР Велес");
        organization("crveni-krst", "CIVIL_SOCIETY", "ba-bijeljina", "Crveni krst Bijeljina", "CK Bijeljina");
        organization(
                "qendra-tirane", "CENTRE_FOR_SOCIAL_WORK", "al-tirane", "Qendra për Punë Sociale Tiranë", "QPS Tiranë");
    }

    @Test
    void macedonian() {
        check(MACEDONIAN);
    }

    @Test
    void serbian() {
        check(SERBIAN);
    }

    @Test
    void bosnian() {
        check(BOSNIAN);
    }

    @Test
    void albanian() {
        check(ALBANIAN);
    }

    @Test
    void english() {
        check(ENGLISH);
    }

    @Test
    void all_groups_of_a_form_are_looked_up_in_one_question() {
        List<String> lines = List.of("Ana iz Bravure", "Otaharina", "nekoliko gostiju", "30 ljudi iz 10 opština");
        assertThat(SqlCount.of(() -> reading.near(lines)).count()).isEqualTo(1);
        assertThat(reading.near(lines)).containsOnlyKeys("Ana iz Bravure", "Otaharina");
    }

    private void check(String table) {
        List<String> wrong = new ArrayList<>();
        table.lines().forEach(line -> {
            String[] parts = line.split(" = ", -1);
            String found = reading.read(parts[0]).stream()
                    .map(ReadingAttendanceTest::words)
                    .collect(Collectors.joining(" + "));
            if (!found.equals(parts[1])) wrong.add(parts[0] + " = " + found);
        });
        assertThat(wrong).isEmpty();
    }

    private static String words(Understood understood) {
        String who = switch (understood.grain()) {
            case PERSON ->
                understood.person() + " @ " + understood.organization().slug();
            case ORGANIZATION -> understood.organization().slug();
            case MUNICIPALITY -> understood.municipality().id().value();
            case GROUP -> "group";
        };
        String people = understood.person() == null ? count(" x", understood.people()) : "";
        String near = understood.near().stream()
                .map(ReadingAttendanceTest::words)
                .limit(1)
                .collect(Collectors.joining());
        return who + people + count(" from ", understood.municipalities()) + (near.isEmpty() ? "" : " ? " + near);
    }

    private static String count(String before, ApproximateCount count) {
        return switch (count.qualifier()) {
            case EXACT -> before + count.number();
            case ABOUT -> before + "≈" + count.number();
            case AT_LEAST -> before + count.number() + "+";
            case NOT_STATED -> "";
        };
    }

    private void organization(String slug, String kind, String seat, String name, String alias) {
        sql.sql("""
                insert into organization (id, slug, kind, name, aliases, state, seat_municipality_id, version, created_at, updated_at)
                values (gen_random_uuid(), ?, ?, jsonb_build_object('source', 'mk', 'mk', ?::text),
                  jsonb_build_array(jsonb_build_object('text', ?::text)), 'ACTIVE', ?, 0, now(), now())""").params(slug, kind, name, alias, seat).update();
    }
}
