package org.mreza.web.paper.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mreza.domain.shared.RuleBroken;

/** What lies inside a PDF is looked at as closely as what is sent by itself. */
class PdfContentsTest {

    @TempDir
    Path folder;

    private final FileInspection inspection = FileInspectionTest.inspection(null, 0, true);

    private Path sent(byte[] content) throws Exception {
        return Files.write(folder.resolve("sent"), content);
    }

    private byte[] kept(byte[] sent) throws Exception {
        return Files.readAllBytes(inspection.check(sent(sent)).content());
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_jpeg_2000_picture_loses_what_the_camera_wrote_and_stays_the_same_picture() throws Exception {
        byte[] picture = SomePdfs.jpeg2000WithPosition();
        assertThat(text(picture)).contains("Exif", "GPSLatitude", "gml.data", "OpenJPEG");
        for (boolean packed : new boolean[] {false, true}) {
            byte[] kept = kept(SomePdfs.showing(picture, packed));
            byte[] clean = SomePdfs.picture(kept);
            assertThat(text(clean)).doesNotContain("Exif", "GPSLatitude", "gml.data", "OpenJPEG");
            assertThat(clean).as("nothing moves").hasSameSizeAs(picture);
            assertThat(code(clean)).as("the coded points").isEqualTo(code(picture));
            assertThat(kept(kept)).as("nothing is left to take out").isEqualTo(kept);
        }
    }

    /** From the first tile to the end of the picture. */
    private static String code(byte[] picture) {
        String text = text(picture);
        return text.substring(text.indexOf("\u00FF\u0090"), text.indexOf("\u00FF\u00D9"));
    }

    @Test
    void a_jpeg_2000_picture_that_ends_early_is_cleaned_as_far_as_it_goes() {
        byte[] picture = SomePdfs.jpeg2000WithPosition();
        for (int length = 0; length < picture.length; length++)
            assertThat(text(PictureNotes.without(Arrays.copyOf(picture, length))))
                    .as("%s bytes", length)
                    .doesNotContain("Exif->", "GPSLat");
        for (int at = 12; at < picture.length; at++) {
            byte[] broken = picture.clone();
            broken[at] ^= (byte) 0xFF;
            assertThat(PictureNotes.without(broken)).hasSameSizeAs(picture);
        }
    }

    @Test
    void a_jpeg_2000_picture_by_itself_is_not_on_the_list() throws Exception {
        Path sent = sent(SomePdfs.jpeg2000());
        assertThatThrownBy(() -> inspection.check(sent))
                .isInstanceOfSatisfying(
                        RuleBroken.class, b -> assertThat(b.messageKey()).isEqualTo("paper.rule.kind"));
    }

    @Test
    void what_is_attached_loses_what_the_camera_wrote() throws Exception {
        byte[] photograph = SomeFiles.jpegWithPosition(80, 40);
        assertThat(SomePdfs.attachedTo(kept(SomePdfs.attaching(photograph)))).isEqualTo(SomeFiles.jpeg(80, 40));
        assertThat(text(SomePdfs.attachedTo(kept(SomePdfs.attaching(SomeFiles.pngSaying("tajna"))))))
                .doesNotContain("tajna");
        byte[] document = SomePdfs.attachedTo(kept(SomePdfs.attaching(SomeFiles.docxWith(photograph))));
        assertThat(Files.readAllBytes(OfficePictures.withoutNotes(sent(document), true)))
                .isEqualTo(document);
        byte[] within = SomePdfs.attachedTo(kept(SomePdfs.attaching(SomeFiles.pdfWith(photograph))));
        assertThat(text(within)).startsWith("%PDF").doesNotContain("Exif", "GPSLatitude");
    }

    @Test
    void what_has_nothing_to_take_out_stays_as_it_was_sent() throws Exception {
        for (byte[] file : new byte[][] {
            SomeFiles.jpeg(80, 40),
            "Белешки".getBytes(StandardCharsets.UTF_8),
            "<?xml version=\"1.0\"?><invoice/>".getBytes(StandardCharsets.UTF_8),
            SomeFiles.docx(),
            SomeFiles.pdf(),
            new byte[0]
        }) {
            byte[] sent = SomePdfs.attaching(file);
            assertThat(kept(sent)).isEqualTo(sent);
        }
    }

    @Test
    void what_is_not_taken_by_itself_is_not_taken_inside_a_pdf() throws Exception {
        refused(SomePdfs.attaching(SomeFiles.program()), "paper.rule.attached");
        refused(SomePdfs.attaching(SomePdfs.jpeg2000()), "paper.rule.attached");
        refused(SomePdfs.attaching("<html><script>x</script>".getBytes(StandardCharsets.UTF_8)), "paper.rule.attached");
        refused(SomePdfs.attaching(SomeFiles.docx("word/vbaProject.bin", "x")), "paper.rule.macros");
        refused(SomePdfs.attaching(SomeFiles.bomb()), "paper.rule.bomb");
        refused(SomePdfs.attaching(SomePdfs.attaching(SomeFiles.jpeg(80, 40))), "paper.rule.attached");
        refused(SomeFiles.signed(SomePdfs.attaching(SomeFiles.program())), "paper.rule.attached");
    }

    private void refused(byte[] file, String why, Object... arguments) throws Exception {
        Path sent = sent(file);
        assertThatThrownBy(() -> inspection.check(sent)).as(why).isInstanceOfSatisfying(RuleBroken.class, b -> {
            assertThat(b.messageKey()).isEqualTo(why);
            if (arguments.length > 0) assertThat(b.arguments()).containsExactly(arguments);
        });
    }

    @Test
    void what_is_attached_to_a_signed_pdf_stays_as_it_was_signed() throws Exception {
        byte[] signed = SomeFiles.signed(SomePdfs.attaching(SomeFiles.docxWith(SomeFiles.pngSaying("tajna"))));
        assertThat(kept(signed)).isEqualTo(signed);
    }

    @Test
    void a_position_in_what_cannot_be_made_anew_is_refused() throws Exception {
        byte[] photograph = SomeFiles.jpegWithPosition(80, 40);
        for (byte[] shown : new byte[][] {
            SomeFiles.pdfWith(photograph),
            SomeFiles.pdfWith(SomeFiles.jpeg(80, 40)),
            SomePdfs.showing(SomePdfs.jpeg2000WithPosition(), true)
        }) {
            refused(SomeFiles.signed(shown), "paper.rule.position.pages", "1");
            refused(SomePdfs.locked(shown, ""), "paper.rule.position.pages", "1");
        }
        for (byte[] attached :
                new byte[][] {photograph, SomeFiles.docxWith(photograph), SomeFiles.docxWith(SomePictures.heic())})
            refused(SomeFiles.signed(SomePdfs.attaching(attached)), "paper.rule.position");
        refused(SomeFiles.signed(SomePdfs.attaching(SomeFiles.pdfWith(photograph))), "paper.rule.position.pages", "1");
        byte[] without = SomePdfs.locked(SomePdfs.showing(SomePdfs.jpeg2000(), false), "");
        assertThat(kept(without)).isEqualTo(without);
    }

    @Test
    void what_only_a_password_or_a_key_opens_is_refused() throws Exception {
        byte[] locked = SomePdfs.locked(SomeFiles.pdf(), "tajna");
        refused(locked, "paper.rule.locked");
        refused(SomePdfs.attaching(locked), "paper.rule.locked");
        refused(SomePdfs.forOneKey(), "paper.rule.locked");
    }

    @Test
    void the_pages_with_a_position_are_named() throws Exception {
        byte[] place = SomeFiles.jpegWithPosition(80, 40);
        byte[] none = SomeFiles.jpeg(80, 40);
        refused(SomeFiles.signed(SomePdfs.pages(none, place, none, place)), "paper.rule.position.pages", "2, 4");
        byte[] without = SomeFiles.signed(SomePdfs.pages(none, none));
        assertThat(kept(without)).isEqualTo(without);
    }
}
