package org.mreza.web.paper.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mreza.domain.paper.CheckedFile;
import org.mreza.domain.paper.PaperKind;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.util.unit.DataSize;

/** Files are what their content says, pictures are made anew, and what is not on the list stays out. */
class FileInspectionTest {

    @TempDir
    Path folder;

    private final FileInspection inspection = inspection(null, 0, true);

    static FileInspection inspection(String host, int port, boolean required) {
        PaperSettings settings = new PaperSettings(
                DataSize.ofMegabytes(1), 200, new PaperSettings.Scanner(host, port, Duration.ofSeconds(2), required));
        return new FileInspection(settings, new ClamAv(settings), new Pictures());
    }

    @Test
    void what_is_on_the_list_is_taken_as_it_is() throws Exception {
        Map<PaperKind, byte[]> files = new LinkedHashMap<>();
        files.put(PaperKind.PDF, SomeFiles.pdf());
        files.put(PaperKind.DOCX, SomeFiles.docx());
        files.put(PaperKind.XLSX, SomeFiles.openXml("spreadsheetml.sheet.main+xml"));
        files.put(PaperKind.PPTX, SomeFiles.openXml("presentationml.presentation.main+xml"));
        files.put(PaperKind.ODT, SomeFiles.openDocument("text", "content.xml", "<a/>"));
        files.put(PaperKind.ODS, SomeFiles.openDocument("spreadsheet", "content.xml", "<a/>"));
        files.put(PaperKind.TXT, "Дневен ред\n1. Отворање".getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<PaperKind, byte[]> file : files.entrySet()) {
            CheckedFile checked = inspection.check(sent(file.getValue()));
            assertThat(checked.kind()).isEqualTo(file.getKey());
            assertThat(Files.readAllBytes(checked.content())).isEqualTo(file.getValue());
            assertThat(checked.size()).isEqualTo(file.getValue().length);
            assertThat(checked.picture()).isNull();
        }
    }

    @Test
    void what_is_not_is_refused_with_its_reason() throws Exception {
        refused(SomeFiles.program(), "paper.rule.kind");
        refused("<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), "paper.rule.kind");
        refused("#!/bin/sh\nrm -rf /".getBytes(StandardCharsets.UTF_8), "paper.rule.kind");
        refused("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8), "paper.rule.kind");
        refused("GIF89a".getBytes(StandardCharsets.US_ASCII), "paper.rule.kind");
        refused(SomeFiles.zip("a.txt", "x"), "paper.rule.kind");
        refused(SomeFiles.openDocument("graphics"), "paper.rule.kind");
        refused(new byte[0], "paper.rule.empty");
        refused(new byte[1024 * 1024 + 1], "paper.rule.large");
        refused(SomeFiles.docx("word/vbaProject.bin", "x"), "paper.rule.macros");
        refused(SomeFiles.openXml("x.macroEnabled.main+xml"), "paper.rule.macros");
        refused(SomeFiles.openDocument("text", "Basic/Standard/Module1.xml", "x"), "paper.rule.macros");
        refused(new byte[] {'P', 'K', 3, 4, 9, 9, 9}, "paper.rule.damaged");
        refused(SomeFiles.pdf("and nothing that a reader could open"), "paper.rule.damaged");
        refused(SomeFiles.pdf("1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"), "paper.rule.damaged");
        refused(SomeFiles.bomb(), "paper.rule.bomb");
        refused(SomeFiles.hugePng(), "paper.rule.pixels");
        refused(Arrays.copyOf(SomeFiles.pngSaying("x"), 60), "paper.rule.damaged");
    }

    private void refused(byte[] file, String why) throws Exception {
        Path sent = sent(file);
        assertThatThrownBy(() -> inspection.check(sent))
                .as(why)
                .isInstanceOfSatisfying(
                        RuleBroken.class, b -> assertThat(b.messageKey()).isEqualTo(why));
    }

    @Test
    void of_a_photograph_the_picture_alone_is_kept_upright() throws Exception {
        byte[] photograph = SomeFiles.jpegWithPosition(800, 400);
        Metadata sent = ImageMetadataReader.readMetadata(sent(photograph).toFile());
        assertThat(Objects.requireNonNull(sent.getFirstDirectoryOfType(GpsDirectory.class))
                        .getGeoLocation()
                        .getLatitude())
                .isBetween(41.4, 41.5);

        CheckedFile checked = inspection.check(sent(photograph));
        CheckedFile.Picture picture = Objects.requireNonNull(checked.picture());
        assertThat(picture.width()).isEqualTo(400);
        assertThat(picture.height()).isEqualTo(800);
        BufferedImage kept = ImageIO.read(checked.content().toFile());
        assertThat(new Color(kept.getRGB(350, 400)).getRed()).isGreaterThan(200);
        assertThat(new Color(kept.getRGB(50, 400)).getBlue()).isGreaterThan(200);
        for (Path made : new Path[] {checked.content(), picture.thumbnail()})
            assertThat(ImageMetadataReader.readMetadata(made.toFile()).getDirectoriesOfType(ExifDirectoryBase.class))
                    .isEmpty();
        assertThat(ImageIO.read(picture.thumbnail().toFile()).getHeight()).isEqualTo(640);
    }

    @Test
    void a_large_picture_becomes_as_large_as_a_screen_and_nothing_written_in_one_stays() throws Exception {
        CheckedFile large = inspection.check(sent(SomeFiles.jpeg(6000, 3000)));
        assertThat(Objects.requireNonNull(large.picture()).width()).isEqualTo(2560);
        assertThat(Objects.requireNonNull(large.picture()).height()).isEqualTo(1280);
        CheckedFile png = inspection.check(sent(SomeFiles.pngSaying("tajna")));
        assertThat(png.kind()).isEqualTo(PaperKind.PNG);
        assertThat(new String(Files.readAllBytes(png.content()), StandardCharsets.ISO_8859_1))
                .doesNotContain("tajna");
    }

    @Test
    void pictures_in_a_document_lose_what_the_camera_wrote_and_nothing_else() throws Exception {
        byte[] photograph = SomeFiles.jpegWithPosition(800, 400);
        byte[] withAnother = Arrays.copyOf(photograph, 2 * photograph.length);
        System.arraycopy(photograph, 0, withAnother, photograph.length, photograph.length);
        CheckedFile checked = inspection.check(
                sent(SomeFiles.docxWith(photograph, SomeFiles.pngSaying("tajna"), withAnother, new byte[] {1, 2})));
        assertThat(checked.kind()).isEqualTo(PaperKind.DOCX);
        try (ZipFile zip = new ZipFile(checked.content().toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly(
                            "[Content_Types].xml",
                            "word/media/image0.bin",
                            "word/media/image1.bin",
                            "word/media/image2.bin",
                            "word/media/image3.bin");
            byte[] plain = SomeFiles.jpeg(800, 400);
            assertThat(in(zip, "word/media/image0.bin")).isEqualTo(plain);
            assertThat(in(zip, "word/media/image2.bin")).isEqualTo(plain);
            assertThat(new String(in(zip, "word/media/image1.bin"), StandardCharsets.ISO_8859_1))
                    .doesNotContain("tajna");
            assertThat(ImageIO.read(new ByteArrayInputStream(in(zip, "word/media/image1.bin")))
                            .getWidth())
                    .isEqualTo(40);
            assertThat(in(zip, "word/media/image3.bin")).isEqualTo(new byte[] {1, 2});
        }
        byte[] plain = SomeFiles.docxWith(SomeFiles.jpeg(80, 40));
        assertThat(Files.readAllBytes(inspection.check(sent(plain)).content())).isEqualTo(plain);
    }

    @Test
    void pictures_in_a_pdf_lose_what_the_camera_wrote_and_stay_the_same_pictures() throws Exception {
        byte[] sent = SomeFiles.pdfWith(SomeFiles.jpegWithPosition(80, 40));
        assertThat(text(sent)).contains("Exif", "GPSLatitude");
        CheckedFile checked = inspection.check(sent(sent));
        assertThat(checked.kind()).isEqualTo(PaperKind.PDF);
        byte[] kept = Files.readAllBytes(checked.content());
        assertThat(text(kept)).doesNotContain("Exif", "GPSLatitude");
        assertThat(jpegIn(kept)).isEqualTo(SomeFiles.jpeg(80, 40));
        assertThat(inspection.check(sent(sent)).sha256()).as("sent again").isEqualTo(checked.sha256());
        assertThat(Files.readAllBytes(inspection.check(sent(kept)).content()))
                .as("nothing is left to take out")
                .isEqualTo(kept);
    }

    @Test
    void a_pdf_that_is_signed_stays_as_it_was_signed() throws Exception {
        byte[] signed = SomeFiles.signed(SomePdfs.pages(SomeFiles.jpegSaying("tajna")));
        assertThat(Files.readAllBytes(inspection.check(sent(signed)).content())).isEqualTo(signed);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static byte[] jpegIn(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            PDImageXObject picture = (PDImageXObject)
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            assertThat(picture.getImage().getWidth()).isEqualTo(80);
            return picture.createInputStream(List.of("DCTDecode")).readAllBytes();
        }
    }

    @Test
    void a_picture_that_ends_early_or_never_began_is_cleaned_as_far_as_it_goes() {
        byte[] photograph = SomeFiles.jpegWithPosition(80, 40);
        for (int length = 0; length < photograph.length; length++)
            assertThat(new String(PictureNotes.without(Arrays.copyOf(photograph, length)), StandardCharsets.ISO_8859_1))
                    .as("%s bytes", length)
                    .doesNotContain("Exif");
        byte[] png = SomeFiles.pngSaying("tajna");
        for (int length = 40; length < png.length; length++)
            assertThat(new String(PictureNotes.without(Arrays.copyOf(png, length)), StandardCharsets.ISO_8859_1))
                    .doesNotContain("tajna");
    }

    private static byte[] in(ZipFile zip, String name) throws Exception {
        try (InputStream in = zip.getInputStream(Objects.requireNonNull(zip.getEntry(name)))) {
            return in.readAllBytes();
        }
    }

    private Path sent(byte[] content) throws Exception {
        return Files.write(folder.resolve("sent"), content);
    }
}
