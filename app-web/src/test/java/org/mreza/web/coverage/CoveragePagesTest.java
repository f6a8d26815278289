package org.mreza.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mreza.web.geography.PlacesBench;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The matrix as page and as files, in the demonstration network. */
@SpringBootTest(
        classes = PlacesBench.class,
        properties = "spring.flyway.locations=classpath:db/migration,classpath:db/demo")
@AutoConfigureMockMvc
class CoveragePagesTest {

    private static final String VARDAR = "/regions/mk-vardar/coverage";

    @Autowired
    MockMvcTester browser;

    @Test
    void a_cell_tells_what_is_here_from_what_comes_from_elsewhere() {
        String row = row(page(VARDAR + "?lang=en"), "Free legal aid");
        assertThat(row).contains("is-here").contains("is-covered").contains("1 here, 2 from elsewhere");
        assertThat(row).doesNotContain("is-none");
    }

    @Test
    void places_that_not_all_state_are_at_least() {
        String page = page(VARDAR + "?lang=en");
        assertThat(row(page, "Home help and care")).contains("4 / 30").contains("free places: 4 of 30");
        assertThat(row(page, "Educational support")).contains("free places: 0 of 20");
        assertThat(row(page, "Life and work skills training"))
                .contains("places: 15")
                .contains("free places: at least 7 of 37");
    }

    @Test
    void only_gaps_leaves_out_what_all_have_and_draws_what_is_missing() {
        String all = page(VARDAR + "?lang=en");
        String gaps = page(VARDAR + "?lang=en&gaps=true");
        assertThat(all).contains(">Free legal aid</th>");
        assertThat(gaps)
                .doesNotContain(">Free legal aid</th>")
                .contains(">Day care centre</th>")
                .contains("is-gap");
    }

    @Test
    void a_group_of_types_holds_the_kinds_of_it() {
        String page = page(VARDAR + "?lang=en&type=COUNSEL");
        assertThat(page).contains(">Counselling</th>").contains(">Psychosocial support</th>");
        assertThat(page).doesNotContain(">Home help and care</th>");
    }

    @Test
    void the_csv_has_a_row_for_each_type_and_municipality() throws IOException {
        byte[] file = file(VARDAR + ".csv?lang=en&type=DAYCARE");
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .detectBomHeader(true)
                .fieldSeparator(';')
                .ofNamedCsvRecord(new ByteArrayInputStream(file))) {
            List<NamedCsvRecord> rows = csv.stream().toList();
            assertThat(rows).hasSize(9);
            NamedCsvRecord rosoman = rows.stream()
                    .filter(r -> r.getField("Municipality").equals("Rosoman"))
                    .findFirst()
                    .orElseThrow();
            assertThat(rosoman.getField("State")).isEqualTo("planned");
            assertThat(rosoman.getField("Planned")).isEqualTo("1");
            assertThat(rosoman.getField("Places")).isEmpty();
        }
    }

    @Test
    void the_workbook_has_the_matrix_and_its_cells_in_the_reader_s_language() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file(VARDAR + ".xlsx?lang=mk")))) {
            XSSFSheet matrix = book.getSheetAt(0);
            assertThat(matrix.getSheetName()).isEqualTo("Матрица");
            assertThat(matrix.getRow(0).getLastCellNum()).isEqualTo((short) 10);
            assertThat(book.getSheetAt(1).getLastRowNum()).isEqualTo(9 * matrix.getLastRowNum());
        }
    }

    @Test
    void a_municipality_shows_what_it_has_and_what_only_neighbours_have() {
        String page = page("/municipalities/mk-kavadarci?lang=en");
        String here = between(page, "id=\"services\"", "id=\"covering\"");
        String covering = between(page, "id=\"covering\"", "id=\"missing\"");
        String missing = between(page, "id=\"missing\"", "id=\"meetings\"");
        assertThat(here).contains("Home help and care").doesNotContain("Safe house");
        assertThat(covering).contains("Safe house for victims of violence");
        assertThat(missing).contains("Roma health mediation").doesNotContain("Home help and care");
    }

    @Test
    void a_model_page_tells_the_years_and_what_came_of_it() {
        String page = page("/service-models/mobile-team?lang=en");
        assertThat(page)
                .contains("2003–2009")
                .contains("Home help service Stara Pazova")
                .contains("2009–");
        assertThat(page("/service-models/home-help?lang=en"))
                .contains("municipal decision, 2009, number unknown, Municipality of Stara Pazova");
    }

    @Test
    void a_model_page_tells_who_takes_it_over_and_how_far_they_are() {
        assertThat(page("/service-models/day-centre?lang=en"))
                .contains("<span>preparing</span> <strong class=\"num\">2</strong>", "Delčevo", "since February 2024");
        assertThat(page("/service-models/mobile-team?lang=en"))
                .containsSubsequence("running", "since 2003", "stopped", "since 2009");
    }

    private static String row(String page, String type) {
        return between(page, ">" + type + "</th>", "</tr>");
    }

    private static String between(String page, String from, String to) {
        int start = page.indexOf(from);
        assertThat(start).as(from).isNotNegative();
        return page.substring(start, page.indexOf(to, start));
    }

    private String page(String address) {
        return new String(file(address), StandardCharsets.UTF_8);
    }

    private byte[] file(String address) {
        return browser.get().uri(URI.create(address)).exchange().getResponse().getContentAsByteArray();
    }
}
