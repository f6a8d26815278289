package org.mreza.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mreza.domain.access.Actor;
import org.mreza.domain.access.Grant;
import org.mreza.domain.access.Role;
import org.mreza.domain.audit.Audit;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.persistence.report.SmallNetwork;
import org.mreza.web.frame.Actors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.MethodParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
class ReportPagesTest {

    private static final String[] ELEMENTS = {"Елемент 1", "Елемент 2", "Елемент 3", "Елемент 4"};
    private static final String VARDAR = "/reports/regional%s?region=mk-vardar&from=2021&to=2024&lang=en";

    @MockitoBean
    Audit audit;

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient sql;

    @TestConfiguration(proxyBeanMethods = false)
    static class ActorOfTheTest implements WebMvcConfigurer {
        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(new HandlerMethodArgumentResolver() {
                @Override
                public boolean supportsParameter(MethodParameter parameter) {
                    return parameter.getParameterType() == Actor.class;
                }

                @Override
                public Object resolveArgument(
                        MethodParameter parameter,
                        ModelAndViewContainer container,
                        NativeWebRequest request,
                        WebDataBinderFactory binders) {
                    return request.getAttribute(Actors.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
                }
            });
        }
    }

    @BeforeEach
    void settle() {
        new SmallNetwork(sql).settle();
    }

    private MockHttpServletResponse ask(String address, Actor actor, int status) throws Exception {
        return web.perform(get(java.net.URI.create(address)).requestAttr(Actors.ATTRIBUTE, actor))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse();
    }

    private String page(String address) throws Exception {
        return ask(address, SmallNetwork.coordinator(), 200).getContentAsString(StandardCharsets.UTF_8);
    }

    private static String words(String html) {
        return html.replaceAll("(?s)<(script|style|svg).*?</\\1>", " ")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ");
    }

    @Test
    void the_screen_shows_figures_with_their_doubt_and_the_way_to_the_records() throws Exception {
        String html = page(VARDAR.formatted(""));
        assertThat(words(html))
                .contains("5 of 9")
                .contains("and 1 more whose year is not stated")
                .contains("at least 1")
                .contains("Not represented:")
                .contains("13.06 (year not stated)")
                .contains("consensus, 4 elements")
                .contains("1 overdue")
                .doesNotContain("??");
        assertThat(html)
                .contains("/meetings?region=mk-vardar&amp;from=2021&amp;to=2024")
                .contains("undated=true")
                .contains("/reports/regional.xlsx?region=mk-vardar&amp;from=2021&amp;to=2024")
                .doesNotContain("style=");
    }

    @Test
    void xlsx_holds_the_figures_of_the_screen() throws Exception {
        MockHttpServletResponse file = ask(VARDAR.formatted(".xlsx"), SmallNetwork.coordinator(), 200);
        assertThat(file.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=");
        verify(audit).exported(any(), eq("report.regional.xlsx"), any());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.getContentAsByteArray()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(7);
            XSSFSheet summary = book.getSheet("Summary");
            assertThat(number(summary, "meetings held")).isEqualTo(1);
            assertThat(number(summary, "meetings whose year is not stated")).isEqualTo(1);
            assertThat(number(summary, "municipalities represented")).isEqualTo(5);
            assertThat(number(summary, "municipalities in all")).isEqualTo(9);
            assertThat(row(summary, "participants").getCell(1).getStringCellValue())
                    .isEqualTo("at least 1");
            assertThat(number(summary, "Action items: overdue")).isEqualTo(1);
            assertThat(book.getSheet("Meetings").getLastRowNum()).isEqualTo(2);
            assertThat(book.getSheet("By municipality").getLastRowNum()).isEqualTo(9);
            assertThat(book.getSheet("Meetings").getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("13.06 (year not stated)");
            assertThat(book.getSheet("Action items").getLastRowNum()).isEqualTo(2);
            assertThat(book.getSheet("Conclusions").getRow(1).getCell(3).getStringCellValue())
                    .contains(ELEMENTS)
                    .startsWith("1. ");
        }
    }

    private static Row row(XSSFSheet sheet, String label) {
        for (Row row : sheet) if (row.getCell(0).getStringCellValue().equals(label)) return row;
        throw new AssertionError("no row " + label);
    }

    private static double number(XSSFSheet sheet, String label) {
        assertThat(row(sheet, label).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
        return row(sheet, label).getCell(1).getNumericCellValue();
    }

    @Test
    void csv_holds_one_table_and_no_formula() throws Exception {
        MockHttpServletResponse file = ask(
                "/reports/regional.csv?region=ba&table=participation-by-organization&lang=en",
                SmallNetwork.coordinator(),
                200);
        String text = new String(file.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        var rows = CsvReader.builder().fieldSeparator(';').ofCsvRecord(text.substring(1)).stream()
                .toList();
        assertThat(rows).hasSize(4);
        assertThat(rows).extracting(r -> r.getField(0)).contains("'=Izlazak sunca");
        assertThat(rows)
                .filteredOn(r -> r.getField(0).startsWith("'="))
                .extracting(r -> r.getField(6))
                .containsExactly("4");
        assertThat(ask("/reports/regional.csv?region=ba&table=nothing", SmallNetwork.coordinator(), 404)
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void pdf_holds_the_figures_of_the_screen() throws Exception {
        MockHttpServletResponse file = ask(VARDAR.formatted(".pdf"), SmallNetwork.coordinator(), 200);
        try (PDDocument pdf = Loader.loadPDF(file.getContentAsByteArray())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("5 of 9", "and 1 more whose year is not stated", "at least 1", "2. регионална средба")
                    .contains("Постојана и координирана комуникација", "1 / ")
                    .contains(ELEMENTS);
        }
    }

    @Test
    void every_language_has_words_for_it() throws Exception {
        for (Language language : Language.values()) {
            String html = page("/reports/regional?region=mk&lang=" + language.tag());
            assertThat(html).as(language.tag()).contains("<h1").doesNotContain("??");
            ask("/reports/regional.pdf?region=mk&lang=" + language.tag(), SmallNetwork.coordinator(), 200);
            ask("/reports/regional.xlsx?region=mk&lang=" + language.tag(), SmallNetwork.coordinator(), 200);
        }
    }

    @Test
    void what_is_no_period_is_said_at_its_field() throws Exception {
        for (String wrong : List.of("from=2024&to=2021", "from=31.2.2024", "to=yesterday", "from=13.06", "project=x")) {
            String html = ask("/reports/regional?region=mk-vardar&lang=en&" + wrong, SmallNetwork.coordinator(), 422)
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(html).as(wrong).contains("field-error", "error-summary");
        }
        assertThat(ask("/reports/regional.xlsx?region=mk-vardar&from=31.2.2024", SmallNetwork.coordinator(), 302)
                        .getRedirectedUrl())
                .startsWith("/reports/regional?region=mk-vardar");
        ask("/reports/regional?region=nowhere", SmallNetwork.coordinator(), 422);
        ask("/reports/regional?municipality=mk-veles&municipality=nowhere", SmallNetwork.coordinator(), 422);
    }

    @Test
    void chosen_municipalities_and_empty_periods_have_a_page() throws Exception {
        assertThat(words(page("/reports/regional?municipality=mk-veles&municipality=mk-caska&lang=en")))
                .contains("1 of 2");
        assertThat(page("/reports/regional?region=mk-polog&from=1999&to=1999&lang=en"))
                .contains("No meetings in this period");
    }

    @Test
    void what_concerns_the_reader_comes_first() throws Exception {
        assertThat(words(page("/reports/regional?lang=en"))).contains("Vardar");
        Actor nobody = new Actor(
                new AccountId(SmallNetwork.id("nobody")),
                "N",
                Language.EN,
                null,
                List.of(new Grant(Role.ADMINISTRATOR, null, null, null, null)));
        assertThat(ask("/reports/regional?lang=en", nobody, 200).getContentAsString(StandardCharsets.UTF_8))
                .contains("Choose a region");
    }

    @Test
    void an_editor_reads_but_does_not_export() throws Exception {
        String html = ask(VARDAR.formatted(""), SmallNetwork.editor(), 200).getContentAsString(StandardCharsets.UTF_8);
        assertThat(html).doesNotContain("regional.xlsx").doesNotContain("regional.csv");
        for (String format : List.of(".xlsx", ".csv", ".pdf"))
            ask(VARDAR.formatted(format), SmallNetwork.editor(), 403);
    }
}
