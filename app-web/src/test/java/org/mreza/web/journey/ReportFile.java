package org.mreza.web.journey;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The report's files, opened by the libraries that other programs open them with. */
final class ReportFile {

    private ReportFile() {}

    /** First and second column of the first sheet. */
    static Map<String, String> xlsx(byte[] file) {
        Map<String, String> figures = new HashMap<>();
        DataFormatter text = new DataFormatter();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Row row : workbook.getSheetAt(0))
                figures.put(text.formatCellValue(row.getCell(0)), text.formatCellValue(row.getCell(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return figures;
    }

    static Map<String, String> csv(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        Map<String, String> figures = new HashMap<>();
        CsvReader.builder()
                .fieldSeparator(';')
                .ofCsvRecord(text.substring(1))
                .forEach(record -> figures.put(record.getField(0), record.getField(1)));
        return figures;
    }

    static String pdf(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
