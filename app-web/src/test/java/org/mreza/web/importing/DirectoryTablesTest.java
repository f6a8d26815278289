package org.mreza.web.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One workbook with everything: organizations, their services, locations, what is offered where and when, and contacts. */
class DirectoryTablesTest extends SendingFiles {

    private static final String LAST = " from import order by created_at desc limit 1";

    @AfterEach
    void forget() {
        run("delete from service where slug like 'proba-%'");
        run("delete from location where organization_id in (select id from organization where slug like 'proba-%')");
        run("delete from organization where slug like 'proba-%'");
        run("delete from import");
        run("delete from import_source");
    }

    private byte[] workbook() throws Exception {
        String type =
                one("select name ->> 'en' from service_type where name ->> 'en' is not null order by code limit 1");
        Map<String, String[][]> sheets = new LinkedHashMap<>();
        sheets.put("A", new String[][] {
            {"Name of the organization", "Kind of organization", "Municipality of the seat", "Registration number"},
            {"Проба Центар", "Civil-society organization", "Велес", "6161616"}
        });
        sheets.put("B", new String[][] {
            {"Organization", "Name of the service", "Type of service", "Languages spoken"},
            {"Проба Центар", "Проба помош", type, "mk; sq"},
            {"Проба Центар", "Проба трета", type, "Klingon"},
            {"Проба Центар", "Проба разговор", type, "Macedonian"}
        });
        sheets.put("C", new String[][] {
            {"Organization", "Name of the location", "Municipality", "Street and number", "Latitude", "Longitude"},
            {"Проба Центар", "Проба куќа", "Велес", "Плоштад Проба 1", "41,715", "21.775"},
            {"Проба Центар", "Проба далеку", "Велес", "Некаде 2", "60.17", "24.94"}
        });
        sheets.put("D", new String[][] {
            {"Service", "Location", "Opening hours", "Days that are otherwise"},
            {"Проба помош", "Проба куќа", "пон-пет 8-16", "24.12.2026"},
            {"Проба разговор", "Проба куќа", "втор 10-14", ""},
            {"Проба разговор", "Проба куќа", "пон 16-8", ""}
        });
        sheets.put("E", new String[][] {
            {"Service", "Function", "Person", "Telephone"}, {"Проба помош", "Раководител", "Мира Пробна", "043 111 111"}
        });
        return SentFiles.workbook(sheets);
    }

    @Test
    void all_of_it_comes_in_at_once_and_is_on_the_pages() throws Exception {
        String page = sent("a.xlsx", workbook());
        assertThat(body(page)).contains("Услуги на локации");
        checkTables(page);
        assertThat(body(page)).contains("C, ред 3", "D, ред 4", "Колона E", "Klingon");
        assertThat(one("select concat_ws(' ', created, changed, rejected)" + LAST))
                .isEqualTo("7 0 3");
        assertThat(body(page + "?rows=NEW"))
                .contains("Проба куќа", "08:00–16:00", ">24.12.2026<")
                .doesNotContain(">од оваа датотека<", "WEEKLY|");
        step(page + "/confirmation");
        worker.workOnNext();
        assertThat(body("/services/proba-pomos")).contains("Плоштад Проба 1", "Раководител", "043 111 111", "16:00");
        assertThat(body("/services/proba-razgovor")).contains("Плоштад Проба 1", "14:00");
        assertThat(body("/organizations/proba-centar")).contains("6161616");
        String again = sent("a.xlsx", workbook());
        checkTables(again);
        assertThat(one("select concat_ws(' ', created, changed, same)" + LAST)).isEqualTo("0 0 7");
    }
}
