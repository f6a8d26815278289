package org.mreza.web.paper.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
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
        refused(SomeFiles.bomb(), "paper.rule.bomb");
        refused(SomeFiles.hugePng(), "paper.rule.pixels");
        refused(java.util.Arrays.copyOf(SomeFiles.pngSaying("x"), 60), "paper.rule.damaged");
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

    private Path sent(byte[] content) throws Exception {
        return Files.write(folder.resolve("sent"), content);
    }
}
