package org.mreza.persistence.meeting.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Refused;
import org.mreza.domain.access.Role;
import org.mreza.domain.meeting.MeetingKind;
import org.mreza.domain.meeting.recognition.Find;
import org.mreza.domain.meeting.recognition.Recognition;
import org.mreza.domain.meeting.recognition.Recognizing;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.persistence.PersistenceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Invented news in five languages, with the gazetteer as it is and two organizations. */
@PersistenceTest
@Transactional
class RecognizingTest {

    private static final Actor EDITOR = new Actor(
            AccountId.next(),
            "Проба",
            Language.MK,
            null,
            List.of(Grant.in(new OrganizationId(UUID.randomUUID()), Role.EDITOR)));

    @Autowired
    Recognizing recognizing;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void twoOrganizations() {
        organization("Здружение Отворен прозорец", "[{\"text\":\"Отворен прозорец\"}]");
        organization("Мрежа за домашна грижа", "[{\"text\":\"МДГ\"}]");
    }

    private void organization(String name, String aliases) {
        jdbc.sql("""
                insert into organization (id, slug, name, aliases, kind, state, country_id, version, created_at, updated_at)
                values (gen_random_uuid(), 'o-' || gen_random_uuid(), jsonb_build_object('source', 'mk', 'mk', cast(:name as text)),
                  cast(:aliases as jsonb), 'CIVIL_SOCIETY', 'ACTIVE', 'mk', 0, now(), now())""").param("name", name).param("aliases", aliases).update();
    }

    private List<String> found(String text, Find.Kind kind) {
        return recognizing.recognize(text, EDITOR).things().keySet().stream()
                .filter(f -> f.kind() == kind)
                .map(f -> f.id() != null && kind == Find.Kind.MUNICIPALITY ? f.id() : f.value())
                .toList();
    }

    @Test
    void names_are_found_in_every_case_and_script() {
        String text = "Со Отворениот прозорец од Струмица работеа МДГ и Otvoren prozorec. Центарот беше полн.";
        assertThat(found(text, Find.Kind.ORGANIZATION))
                .containsExactly("Здружение Отворен прозорец", "Мрежа за домашна грижа");
        assertThat(found(text, Find.Kind.MUNICIPALITY)).containsExactly("mk-strumica");
    }

    @Test
    void municipalities_are_found_as_the_languages_decline_them() {
        assertThat(found("Дошли су из Краљева, Сјенице, Тутина и са југа.", Find.Kind.MUNICIPALITY))
                .containsExactly("rs-kraljevo", "rs-sjenica", "rs-tutin");
        assertThat(found("Sastali su se u Zenici, Vitezu i Banjoj Luci, pa u Kaknju.", Find.Kind.MUNICIPALITY))
                .containsExactly("ba-zenica", "ba-vitez", "ba-banja-luka", "ba-kakanj");
        assertThat(found("Përfaqësues nga Tetova, Gostivari dhe Kumanova.", Find.Kind.MUNICIPALITY))
                .containsExactly("mk-tetovo", "mk-gostivar", "mk-kumanovo");
        assertThat(found("Општина Центар плати. Центар за млади не.", Find.Kind.MUNICIPALITY))
                .containsExactly("mk-centar");
        assertThat(found("Qendra për Punë Sociale erdhi, komuna e Qendrës jo.", Find.Kind.MUNICIPALITY))
                .containsExactly("mk-centar");
        assertThat(found("Skup je održan u Tutinu. Në Shkup po ashtu.", Find.Kind.MUNICIPALITY))
                .containsExactly("rs-tutin", "mk-skopje");
    }

    @Test
    void dates_are_found_whole_partial_and_from_to() {
        assertThat(found("Од 6 до 8 мај 2022 и на 17.03 во Охрид; март 2021, 2003–2009.", Find.Kind.DATE))
                .containsExactly("06–08.05.2022", "17.03", "март 2021", "2003–2009");
        assertThat(found("Dana 9. novembra 2023. godine, pa 3.2.2024.", Find.Kind.DATE))
                .containsExactly("09.11.2023", "03.02.2024");
        assertThat(found("Më 14 mars 2025; on March 3, 2023.", Find.Kind.DATE))
                .containsExactly("14.03.2025", "03.03.2023");
        assertThat(found("На 3-ти и 4-ти мај 2024; od 28 februara do 2 marta 2024; 14. i 15.11.2023.", Find.Kind.DATE))
                .containsExactly("03–04.05.2024", "28.02–02.03.2024", "14–15.11.2023");
        assertThat(found("On May 5-6, 2024 and again on 2024/06/14.", Find.Kind.DATE))
                .containsExactly("05–06.05.2024", "14.06.2024");
    }

    @Test
    void sums_and_numbers_are_found_and_never_ticked() {
        String text = "За 1.250.000 динара и €45,000 дошле околу 40 учесници, десетина општини и 24 përfaqësues.";
        assertThat(found(text, Find.Kind.MONEY)).containsExactly("1.250.000,00 RSD", "45.000,00 EUR");
        assertThat(found(text, Find.Kind.PEOPLE)).containsExactly("≈40", "24");
        assertThat(found(text, Find.Kind.MUNICIPALITIES)).containsExactly("≈10");
        assertThat(found("150 илјади денари, 1,5 milion euro, € 1.2 million; MKD 200.000.", Find.Kind.MONEY))
                .containsExactly("150.000,00 MKD", "1.500.000,00 EUR", "1.200.000,00 EUR", "200.000,00 MKD");
        assertThat(found("дваесет и двајца претставници, njëzet e pesë pjesëmarrës, луѓе и пет жени", Find.Kind.PEOPLE))
                .containsExactly("22", "25", "5");
        assertThat(recognizing.recognize(text, EDITOR).finds())
                .filteredOn(f -> f.kind() == Find.Kind.MONEY || f.kind() == Find.Kind.PEOPLE)
                .noneMatch(Find::proposed);
    }

    @Test
    void institutions_called_after_their_town_are_found_without_quotes() {
        assertThat(found(
                        "Центарот за социјална работа од Велес, ЦСР Штип, Centra za socijalni rad Nikšić i Crveni križ Lukavac.",
                        Find.Kind.NEW_ORGANIZATION))
                .containsExactly(
                        "Центар за социјална работа Велес",
                        "ЦСР Штип",
                        "Centar za socijalni rad Nikšić",
                        "Crveni križ Lukavac");
        assertThat(found("Центрите за социјална работа се согласија. Црвен крст не дојде.", Find.Kind.NEW_ORGANIZATION))
                .isEmpty();
    }

    @Test
    void what_closes_a_quote_opens_none() {
        String text =
                "Центарот „Светла улица“ (ЦСУ) и Здружение „Ново утро“, the association “New Path” and NGO \"Hapi i ri\".";
        assertThat(found(text, Find.Kind.NEW_ORGANIZATION))
                .containsExactly("Светла улица", "Ново утро", "New Path", "Hapi i ri");
    }

    @Test
    void a_whole_item_is_read_and_its_marks_make_up_the_text() {
        String text = """
                Работилница за домашна грижа

                На 12.5.2025 во Струмица се одржа работилница во рамки на проектот „Грижа до врата“. Дојде и здружението „Тивок агол“.
                """;
        Recognition read = recognizing.recognize(text, EDITOR);
        assertThat(read.title()).isEqualTo("Работилница за домашна грижа");
        assertThat(read.kind()).isEqualTo(MeetingKind.WORKSHOP);
        assertThat(read.language()).isEqualTo(Language.MK);
        assertThat(read.things().keySet())
                .extracting(Find::value)
                .contains("12.05.2025", "Грижа до врата", "Тивок агол");
        StringBuilder whole = new StringBuilder();
        read.stretches().forEach(s -> whole.append(s.text()));
        assertThat(whole).hasToString(read.text());
    }

    @Test
    void nothing_too_much_and_nobody_who_may_not_log() {
        assertThatThrownBy(() -> recognizing.recognize(" \n ", EDITOR)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> recognizing.recognize("а".repeat(Recognizing.LONGEST + 1), EDITOR))
                .isInstanceOf(RuleBroken.class);
        Actor reader = new Actor(AccountId.next(), "Проба", Language.MK, null, List.of());
        assertThatThrownBy(() -> recognizing.recognize("Велес", reader)).isInstanceOf(Refused.class);
        assertThat(recognizing.recognize("1.1.1.1.1.1 ".repeat(16_000), EDITOR).text())
                .isNotEmpty();
    }
}
