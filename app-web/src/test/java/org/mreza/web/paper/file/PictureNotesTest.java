package org.mreza.web.paper.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mreza.domain.shared.RuleBroken;

/** In documents there are pictures of kinds that are not taken by themselves; they too lose what the camera wrote. */
class PictureNotesTest {

    @TempDir
    Path folder;

    private final FileInspection inspection = FileInspectionTest.inspection(null, 0, true);

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static Metadata read(byte[] picture) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
    }

    private static boolean hasPlace(byte[] picture) throws Exception {
        return read(picture).getDirectoriesOfType(GpsDirectory.class).stream()
                        .anyMatch(place -> place.getGeoLocation() != null)
                || text(picture).contains("GPSLatitude");
    }

    @Test
    void webp_keeps_what_is_needed_to_show_it() throws Exception {
        byte[] picture = SomePictures.webp();
        assertThat(hasPlace(picture)).isTrue();
        assertThat(text(picture)).contains("EXIF", "XMP ", "Kamera");
        byte[] clean = PictureNotes.without(picture);
        assertThat(hasPlace(clean)).isFalse();
        assertThat(text(clean)).doesNotContain("EXIF", "XMP ", "Kamera");
        assertThat(clean).hasSize(54);
        ByteBuffer parts = ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(parts.getInt(4)).as("its length").isEqualTo(clean.length - 8);
        assertThat(parts.get(20)).as("what it says to have").isZero();
        assertThat(Arrays.copyOfRange(clean, 30, 54)).as("the coded points").isEqualTo(part(picture, "VP8L", 24));
        assertThat(PictureNotes.without(clean)).isEqualTo(clean);
    }

    private static byte[] part(byte[] picture, String name, int length) {
        int at = text(picture).indexOf(name);
        return Arrays.copyOfRange(picture, at, at + length);
    }

    @Test
    void gif_keeps_its_picture_and_goes_on_moving() {
        assertThat(text(SomePictures.movingWithPosition())).contains("GPSLatitude", "tajna");
        assertThat(PictureNotes.without(SomePictures.movingWithPosition())).isEqualTo(SomePictures.moving());
        for (byte[] plain : List.of(SomePictures.gif(), SomePictures.moving()))
            assertThat(PictureNotes.without(plain)).isEqualTo(plain);
    }

    @Test
    void tiff_keeps_every_point_where_it_stands() throws Exception {
        byte[] picture = SomePictures.tiff();
        assertThat(hasPlace(picture)).isTrue();
        assertThat(text(picture)).contains("Kamera", "2026:01:02");
        byte[] clean = PictureNotes.without(picture);
        assertThat(hasPlace(clean)).isFalse();
        assertThat(text(clean)).doesNotContain("Kamera", "2026:01:02");
        assertThat(clean).hasSameSizeAs(picture);
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(clean));
        assertThat(shown.getWidth()).isEqualTo(16);
        assertThat(shown.getRGB(3, 3)).isEqualTo(0xFFFF8800);
        assertThat(PictureNotes.without(clean)).isEqualTo(clean);
    }

    @Test
    void heic_keeps_every_point_where_it_stands() throws Exception {
        byte[] picture = SomePictures.heic();
        assertThat(hasPlace(picture)).isTrue();
        assertThat(read(picture).containsDirectoryOfType(ExifSubIFDDirectory.class))
                .isTrue();
        byte[] clean = PictureNotes.without(picture);
        assertThat(hasPlace(clean)).isFalse();
        assertThat(Objects.requireNonNull(read(clean).getFirstDirectoryOfType(ExifIFD0Directory.class))
                        .containsTag(ExifIFD0Directory.TAG_MAKE))
                .isFalse();
        assertThat(text(clean)).doesNotContain("Kamera", "2026:01:02");
        assertThat(clean).hasSameSizeAs(picture);
        assertThat(PictureNotes.without(clean)).isEqualTo(clean);
    }

    @Test
    void all_of_them_are_cleaned_in_an_office_document() throws Exception {
        List<byte[]> pictures = List.of(
                SomePictures.webp(), SomePictures.movingWithPosition(), SomePictures.tiff(), SomePictures.heic());
        Path document = sent(SomeFiles.docxWith(pictures.toArray(new byte[0][])));
        try (ZipFile zip = new ZipFile(inspection.check(document).content().toFile())) {
            for (int i = 0; i < pictures.size(); i++) {
                byte[] kept = part(zip, i);
                assertThat(kept).isEqualTo(PictureNotes.without(pictures.get(i)));
                assertThat(hasPlace(kept)).isFalse();
            }
        }
    }

    @Test
    void a_document_in_a_document_is_cleaned_alike() throws Exception {
        byte[] sheet = SomeFiles.docxWith(SomeFiles.jpegWithPosition(80, 40), SomePictures.heic());
        byte[] damaged = Arrays.copyOf(sheet, 100);
        Path document = sent(SomeFiles.docxWith(sheet, damaged));
        try (ZipFile zip = new ZipFile(inspection.check(document).content().toFile())) {
            assertThat(part(zip, 1)).isEqualTo(damaged);
            Path inner = Files.write(folder.resolve("inner"), part(zip, 0));
            try (ZipFile within = new ZipFile(inner.toFile())) {
                assertThat(part(within, 0)).isEqualTo(SomeFiles.jpeg(80, 40));
                assertThat(hasPlace(part(within, 1))).isFalse();
            }
        }
        refused(SomeFiles.docxWith(SomeFiles.bomb()), "paper.rule.bomb");
        refused(SomeFiles.signed(SomePdfs.attaching(SomeFiles.docxWith(sheet))), "paper.rule.position");
    }

    private static byte[] part(ZipFile zip, int number) throws Exception {
        return zip.getInputStream(zip.getEntry("word/media/image" + number + ".bin"))
                .readAllBytes();
    }

    @Test
    void by_themselves_and_beside_a_pdf_they_are_not_on_the_list() throws Exception {
        for (byte[] picture :
                List.of(SomePictures.webp(), SomePictures.moving(), SomePictures.tiff(), SomePictures.heic())) {
            refused(picture, "paper.rule.kind");
            refused(SomePdfs.attaching(picture), "paper.rule.attached");
        }
    }

    private void refused(byte[] file, String why) throws Exception {
        Path sent = sent(file);
        assertThatThrownBy(() -> inspection.check(sent))
                .isInstanceOfSatisfying(
                        RuleBroken.class, b -> assertThat(b.messageKey()).isEqualTo(why));
    }

    @Test
    void one_that_ends_early_or_is_damaged_is_cleaned_as_far_as_it_goes() {
        for (byte[] picture : List.of(
                SomePictures.webp(), SomePictures.movingWithPosition(), SomePictures.tiff(), SomePictures.heic())) {
            for (int length = 0; length < picture.length; length++)
                assertThat(PictureNotes.without(Arrays.copyOf(picture, length)).length)
                        .isBetween(0, length + 1);
            for (int at = 0; at < picture.length; at++) {
                byte[] broken = picture.clone();
                broken[at] ^= (byte) 0xFF;
                assertThat(PictureNotes.without(broken).length).isBetween(0, picture.length + 1);
            }
        }
    }

    @Test
    void what_is_no_picture_stays_as_it_is_whatever_it_holds() throws Exception {
        byte[] photograph = SomeFiles.jpegWithPosition(80, 40);
        byte[] behind = Arrays.copyOf(new byte[] {1, 2, 3, 4}, 4 + photograph.length);
        System.arraycopy(photograph, 0, behind, 4, photograph.length);
        assertThat(PictureNotes.without(behind)).isEqualTo(behind);
    }

    @Test
    void jpeg_xr_loses_its_place_too() {
        byte[] photograph = SomeFiles.jpegWithPosition(80, 40);
        byte[] picture = Arrays.copyOfRange(photograph, text(photograph).indexOf("II*"), photograph.length);
        picture[2] = (byte) 0xBC;
        picture[3] = 1;
        assertThat(Exif.hasPosition(picture)).isTrue();
        assertThat(Exif.hasPosition(PictureNotes.without(picture))).isFalse();
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void one_that_leads_in_a_circle_is_not_followed_for_ever() {
        for (int entries : new int[] {0, 1}) {
            ByteBuffer circle = ByteBuffer.allocate(100);
            circle.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) entries);
            circle.putInt(10 + 12 * entries, 8);
            assertThatThrownBy(() -> PictureNotes.without(circle.array()))
                    .isInstanceOfSatisfying(
                            RuleBroken.class, b -> assertThat(b.messageKey()).isEqualTo("paper.rule.bomb"));
        }
    }

    private Path sent(byte[] content) throws Exception {
        return Files.write(folder.resolve("sent"), content);
    }
}
