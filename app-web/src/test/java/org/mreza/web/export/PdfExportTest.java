package org.mreza.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfExportTest {

    private static final String ALPHABETS = "Ѓѓ Ќќ Ѕѕ Јј Љљ Њњ Џџ Ђђ Ћћ Žž Čč Šš Đđ Ćć Ëë Çç ≈30 €";

    private static PDDocument pdf(String body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfExport.write("""
                <html lang="mk"><head><title>Извештај</title><!--style--></head><body>
                <table class="running-header"><tr><td>Извештај за Вардар</td><td class="date">21.11.2026</td></tr></table>
                %s</body></html>""".formatted(body), out);
        return Loader.loadPDF(out.toByteArray());
    }

    @Test
    void five_alphabets_stand_in_embedded_fonts() throws IOException {
        try (PDDocument pdf = pdf("<h1>" + ALPHABETS + "</h1><p>" + ALPHABETS + "</p>")) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(ALPHABETS);
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : pdf.getPages())
                for (COSName name : page.getResources().getFontNames())
                    fonts.add(page.getResources().getFont(name));
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void every_page_has_its_header_and_its_number() throws IOException {
        try (PDDocument pdf = pdf("<p>Ред</p>".repeat(120))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains("Извештај за Вардар", page + " / " + pages);
            }
        }
    }

    @Test
    void nothing_is_fetched_and_nothing_breaks_the_page() throws IOException {
        String hostile = """
                <img src="http://127.0.0.1:1/x.png" alt="x"/><img src="file:///etc/passwd" alt="y"/>
                <link rel="stylesheet" href="file:///etc/passwd"/><p>стои \u0001\uFFFF сè</p>""";
        try (PDDocument pdf = pdf(hostile)) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .containsPattern("стои\\s+сè")
                    .doesNotContain("root:");
        }
    }
}
