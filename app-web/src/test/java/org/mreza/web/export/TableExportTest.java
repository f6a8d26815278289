package org.mreza.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TableExportTest {

    private static final List<Column> COLUMNS =
            List.of(Column.wide("Назив; name"), Column.narrow("=Date"), Column.text("Number"));

    private static void fill(TableExport export) throws IOException {
        export.table("Meetings / 2021: [all]?", COLUMNS);
        export.row("Свети „Николе“;\n\"друг\" ред", LocalDate.of(2021, 6, 13), 30);
        export.row("=HYPERLINK(\"http://evil\")", "13.06", "≈30");
        export.row(null, null, 2.5);
        export.close();
    }

    @Test
    void csv_has_its_mark_semicolons_and_quotes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        fill(new CsvExport(out));
        assertThat(out.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
        String text = out.toString(StandardCharsets.UTF_8).substring(1);
        var rows = CsvReader.builder().fieldSeparator(';').ofCsvRecord(text).stream()
                .map(r -> r.getFields())
                .toList();
        assertThat(rows)
                .containsExactly(
                        List.of("Назив; name", "'=Date", "Number"),
                        List.of("Свети „Николе“;\n\"друг\" ред", "13.06.2021", "30"),
                        List.of("'=HYPERLINK(\"http://evil\")", "13.06", "≈30"),
                        List.of("", "", "2.5"));
    }

    @Test
    void xlsx_has_texts_numbers_and_dates_and_a_frozen_head() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        fill(new XlsxExport(out));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Meetings   2021   all");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("'=Date");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Свети „Николе“;\n\"друг\" ред");
            assertThat(sheet.getRow(1).getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2021, 6, 13));
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(30);
            assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).startsWith("'=HYPERLINK");
            assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).isEqualTo("≈30");
            assertThat(sheet.getRow(3).getCell(0)).isNull();
        }
    }

    @Test
    void sheets_of_one_name_are_told_apart() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxExport export = new XlsxExport(out)) {
            export.table("Учество по организација и општина", COLUMNS);
            export.table("Учество по организација и општина (2)", COLUMNS);
            for (int i = 0; i < 2500; i++) export.row("Ред " + i, null, i);
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheetName(0)).isNotEqualTo(book.getSheetName(1));
            assertThat(book.getSheetAt(1).getLastRowNum()).isEqualTo(2500);
            assertThat(book.getSheetAt(1).getRow(2500).getCell(2).getNumericCellValue())
                    .isEqualTo(2499);
        }
    }

    @Test
    void file_names_hold_letters_of_any_script_and_nothing_dangerous() {
        assertThat(Attachment.fileName("Вардарски плански регион, 2021–2024"))
                .isEqualTo("вардарски-плански-регион-2021-2024");
        assertThat(Attachment.fileName("../../etc/passwd\r\nX: y")).isEqualTo("etc-passwd-x-y");
        assertThat(Attachment.fileName("\"; \\ <>")).isEqualTo("mreza");
        assertThat(Attachment.disposition("Вардар", "csv"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''%D0%B2")
                .endsWith(".csv");
    }
}
