package org.mreza.web.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files that people send, good and bad. */
final class SentFiles {

    private SentFiles() {}

    static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /** Small in the file, and far too much when it is unpacked. */
    static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 40; i++) zip.write(zeros);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    /** A zip without one of its parts. */
    static byte[] without(String part, byte[] zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (entry.getName().equals(part)) continue;
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
        }
        return bytes.toByteArray();
    }

    static byte[] old(String inside) {
        byte[] bytes = new byte[4096];
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        System.arraycopy(start, 0, bytes, 0, start.length);
        byte[] name = inside.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        return bytes;
    }

    /** Rows of texts; what begins with = is a formula, with a value saved beside it where the text says one after |. */
    static byte[] xlsx(String[]... rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("Лист");
            for (String[] cells : rows) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int c = 0; c < cells.length; c++) {
                    String[] parts = cells[c].split("\\|", 2);
                    if (!cells[c].startsWith("=")) row.createCell(c).setCellValue(cells[c]);
                    else {
                        row.createCell(c).setCellFormula(parts[0].substring(1));
                        if (parts.length > 1) row.getCell(c).setCellValue(parts[1]);
                    }
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** Sheets by name, each of rows of texts. */
    static byte[] workbook(Map<String, String[][]> sheets) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            sheets.forEach((name, rows) -> {
                XSSFSheet sheet = workbook.createSheet(name);
                for (String[] cells : rows) {
                    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                    for (int c = 0; c < cells.length; c++) row.createCell(c).setCellValue(cells[c]);
                }
            });
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
