package org.mreza.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.meeting.recognition.Find;
import org.mreza.domain.meeting.recognition.Find.Kind;
import org.mreza.domain.meeting.recognition.Recognizing;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.OrganizationId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * What five reports name, in the forms in which they name it but in our words, is found as the table of
 * docs/recognition.md says.
 */
@SpringBootTest
@ActiveProfiles("demo")
class RecognitionFiguresTest {

    private static final Path TABLE = Path.of("..", "docs", "recognition.md");

    private static final List<Set<Kind>> COLUMNS = List.of(
            Set.of(Kind.ORGANIZATION),
            Set.of(Kind.MUNICIPALITY),
            Set.of(Kind.PROJECT),
            Set.of(Kind.DATE),
            Set.of(Kind.MONEY),
            Set.of(Kind.PEOPLE, Kind.MUNICIPALITIES));

    private static final List<String> REPORTS = List.of("""
            Регионално јакнење за унапредени услуги кон маргинализираните заедници – втора регионална средба за вмрежување

            На 13.06 втората средба „Регионално јакнење за унапредени услуги кон маргинализираните заедници“ ги собра институциите \
            од општините Велес, Кавадарци, Неготино, Демир Капија и Свети Николе, сите од Вардарскиот плански регион.
            Таа е дел од проектот „Не си сам/а – канцеларија за бесплатна правна помош и психо-социјална поддршка 2“. Средствата ги \
            дадоа Коалиција Маргини и The Kvinna Till Kvinna Foundation, од Европската Унија и од Шведска.
            Е-билтен на ОЖО Свети Николе
            """, """
            Konferencija o podršci organizacijama civilnog društva

            Dana 27.decembra 2022.godine pozvali su Centar za integrativnu inkluziju Roma i Romkinja “Otaharin” i Udruženje žena \
            “Romkinja”. Bilo je to u sklopu projekta “New solutions to old problems/ Nova rješenja za stare probleme”, koji plaća EEA \
            and Norway Grants, i projekta “Sistemsko unapređenje socijalnih usluga Grada Bijeljina” uz podršku IRIS mreže, LIR CD i \
            ABS-South East Europe.
            Govorili su Centar za podršku Roma “Romalen iz Kaknja, Udruženje “Zemlja djece u BiH” iz Tuzle, “Nova generacija” iz Banja \
            Luke, “Save the children” i ASB South East Europe te predstavnici Gradske uprave Grada Bijeljina i Ministarstva za ljudska \
            prava i izbjeglice. Predstavljen je i projekat “Integralni pristup kroz socijalnu inkluziju”, koji Otaharin vodi s \
            organizacijom CARITAS.
            """, """
            „Регионална соработка со подобра социјална инклузија на локално ниво“

            Здруженијата „Бравура“ и „Наша порака“ од општините Делчево и Куманово и еден претставник од ЗЕЛС беа на работилница во \
            рамките на проект „Регионална соработка со подобра социјална инклузија на локално ниво“, од 6 до 8 февруари, 2024 година \
            во Тирана, Албанија. Парите се на Сојузното германското министерство за економска соработка и развој; работат Мрежата на \
            асоцијации на локална самоуправа од земјите од Југоисточна Европа (НАЛАС) и ГИЗ.
            Општините Делчево и Куманово отвораат Дневен центар со „Бравура“ од Делчево и “Порака Наша“ од Куманово. \
            Секој ќе добие 5.200 евра по општина, за 13 месеци, во петте земји.
            """, """
            Не остављајте никога иза себе

            У оквиру Пројекта ”Јачање локалних капацитета за спровођење агенде 2030 и принципа ”Не остављајте никога иза себе”, Мрежа \
            асоцијација локалнних самоуправних власти Југоисточне Европе – НАЛАС одржала је два вебинара:

              1. фебруара 2021. на тему – Форум за социјални дијалог и
              2. марта 2021. на тему – Мобилни тимови

            На оном од 18.02.2021.год. домаћин је био ЗЕЛС. На оном од 03.04.2021. год. домаћини су били Савез општина и градова \
            Федерације Босне и Херцеговине и градова Републике Српске.
            Из општине Стара Пазова јавио се Центар за социјални рад: мобилни тимови 2003. до 2009. године, а одлука Општине Стара \
            Пазова је из 2009. године. Учешће је омогућила Стална конференција градова и општина Србије СКГО.
            Пројекат води Deutsche Gesellschaft fur Internationale Zusammenarbeit (GIZ) у име Савезног министарства за економску \
            сарадњу и развој (BMZ).
            """, """
            Национална конференција – Одговорна социјална поддршка

            На ден 22.12.2021 година во Хотел Кичево во Кичево беше претставен проектот „Пилотирање на програма за одговорна социјална \
            поддршка“ на Здружение Центар за граѓанска иницијатива Прилеп со Општина Кичево. Платено е од Министерство за надворешни \
            работи на Сојузна Република Германија. Дојдоа луѓе од десетина општини; опфатени се триесетина семејства.
            Автор: Центар за граѓанска иницијатива Прилеп
            """);

    private static final Actor EDITOR = new Actor(
            AccountId.next(),
            "Проба",
            Language.MK,
            null,
            List.of(Grant.in(new OrganizationId(UUID.randomUUID()), Role.EDITOR)));

    @Autowired
    Recognizing recognizing;

    @Test
    void the_table_says_what_is_found() throws IOException {
        List<String> rows = Files.readAllLines(TABLE).stream()
                .filter(line -> line.matches("\\| [1-5] .*"))
                .toList();
        assertThat(rows).hasSize(REPORTS.size());
        int[] together = new int[COLUMNS.size()];
        for (int report = 0; report < REPORTS.size(); report++) {
            List<Find> things = List.copyOf(
                    recognizing.recognize(REPORTS.get(report), EDITOR).things().keySet());
            String[] said = rows.get(report).split("\\|", -1);
            for (int column = 0; column < COLUMNS.size(); column++) {
                Set<Kind> kinds = COLUMNS.get(column);
                List<String> found = things.stream()
                        .filter(find -> kinds.contains(find.kind()))
                        .map(Find::value)
                        .toList();
                assertThat(found).as(rows.get(report) + " says " + kinds).hasSize(first(said[column + 2]));
                together[column] += found.size();
            }
        }
        assertThat(sums())
                .containsExactlyElementsOf(Arrays.stream(together).boxed().toList());
    }

    private static int first(String cell) {
        return cell.isBlank() || cell.strip().equals("–")
                ? 0
                : Integer.parseInt(cell.strip().split("\\D", -1)[0]);
    }

    private static List<Integer> sums() throws IOException {
        String line = Files.readAllLines(TABLE).stream()
                .filter(l -> l.startsWith("Together"))
                .findFirst()
                .orElseThrow();
        List<Integer> sums = new ArrayList<>();
        Matcher sum = Pattern.compile("(\\d+) of \\d+").matcher(line);
        while (sum.find()) sums.add(Integer.parseInt(sum.group(1)));
        return sums;
    }
}
