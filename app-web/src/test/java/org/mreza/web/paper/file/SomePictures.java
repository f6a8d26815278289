package org.mreza.web.paper.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.ExifGPSTagSet;
import javax.imageio.plugins.tiff.ExifParentTIFFTagSet;
import javax.imageio.plugins.tiff.ExifTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.plugins.tiff.TIFFTagSet;
import javax.imageio.stream.ImageOutputStream;

/** Pictures of the kinds that are not taken by themselves, each with the place where it was taken. */
final class SomePictures {

    static final String XMP =
            "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF><rdf:Description exif:GPSLatitude='41,26N'/>"
                    + "</rdf:RDF></x:xmpmeta>";

    /** 16 by 8 points of red, as cwebp writes them, with notes by ExifTool. */
    private static final String WEBP = """
            UklGRnwCAABXRUJQVlA4WAoAAAAMAAAADwAABwAAVlA4TA8AAAAvD8ABAAcQ/Y/+ByKi/wEARVhJRugAAABNTQAqAAAAEEV4aWZN
            ZXRhAAYBDwACAAAABwAAAF4BGgAFAAAAAQAAAGYBGwAFAAAAAQAAAG4BKAADAAAAAQACAAACEwADAAAAAQABAACIJQAEAAAAAQAA
            AHYAAAAAS2FtZXJhAAAAAABIAAAAAQAAAEgAAAABAAUAAAABAAAABAIDAAAAAQACAAAAAk4AAAAAAgAFAAAAAwAAALgAAwACAAAA
            AkUAAAAABAAFAAAAAwAAANAAAAAAAAAAKQAAAAEAAAAaAAAAAQAAABgAAAABAAAAFgAAAAEAAAAAAAAAAQAAAAAAAAABWE1QIFUB
            AAA8P3hwYWNrZXQgYmVnaW49J++7vycgaWQ9J1c1TTBNcENlaGlIenJlU3pOVGN6a2M5ZCc/Pgo8eDp4bXBtZXRhIHhtbG5zOng9
            J2Fkb2JlOm5zOm1ldGEvJyB4OnhtcHRrPSdJbWFnZTo6RXhpZlRvb2wgMTIuNTcnPgo8cmRmOlJERiB4bWxuczpyZGY9J2h0dHA6
            Ly93d3cudzMub3JnLzE5OTkvMDIvMjItcmRmLXN5bnRheC1ucyMnPgoKIDxyZGY6RGVzY3JpcHRpb24gcmRmOmFib3V0PScnCiAg
            eG1sbnM6ZXhpZj0naHR0cDovL25zLmFkb2JlLmNvbS9leGlmLzEuMC8nCiAgZXhpZjpHUFNMYXRpdHVkZT0nNDEsMjYuNE4nLz4K
            PC9yZGY6UkRGPgo8L3g6eG1wbWV0YT4KPD94cGFja2V0IGVuZD0ndyc/PgA=
            """;

    /** The same as heif-enc writes them. */
    private static final String HEIC = """
            AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAi5tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAA
            AA5waXRtAAAAAAACAAAAEGlkYXQAAAAAABAACAAAAGBpbG9jAQAAAERAAAQAAQAAAAAAAATzAAEAAAAAAAAAXQACAAEAAAAAAAAA
            AQAAAAAAAAAIAAMAAAAAAAAAAAABAAACUgAAAUwABAAAAAAAAAAAAAEAAAOeAAABVQAAAHZpaW5mAAAAAAAEAAAAFWluZmUCAAAB
            AAEAAGh2YzEAAAAAFWluZmUCAAAAAAIAAGdyaWQAAAAAFWluZmUCAAABAAMAAEV4aWYAAAAAKWluZmUCAAABAAQAAG1pbWUAYXBw
            bGljYXRpb24vcmRmK3htbAAAAADXaXBycAAAALVpcGNvAAAAdWh2Y0MBBAgAAAAAAAAAAAAe8AD8/fr6AAAPAyAAAQAXQAEMAf//
            BAgAAAMAnbgAAAMAAB66AkAhAAEAKkIBAQQIAAADAJ24AAADAAAeoCCBBNluqumubgQEDAgAAAMACAAAAwAIQCIAAQAGRAHBc8GJ
            AAAAFGlzcGUAAAAAAAAAQAAAAEAAAAAUaXNwZQAAAAAAAAAQAAAACAAAABBwaXhpAAAAAAMKCgoAAAAaaXBtYQAAAAAAAAACAAEC
            gQIAAgIDhAAAADZpcmVmAAAAAAAAAA5kaW1nAAIAAQABAAAADmNkc2MAAwABAAIAAAAOY2RzYwAEAAEAAgAAAwZtZGF0AAAABkV4
            aWYAAE1NACoAAAAIAAcBDwACAAAABwAAAGIBGgAFAAAAAQAAAGoBGwAFAAAAAQAAAHIBKAADAAAAAQACAAACEwADAAAAAQABAACH
            aQAEAAAAAQAAAHqIJQAEAAAAAQAAANAAAAAAS2FtZXJhAAAAAABIAAAAAQAAAEgAAAABAAWQAAAHAAAABDAyMzKQAwACAAAAFAAA
            ALyRAQAHAAAABAECAwCgAAAHAAAABDAxMDCgAQADAAAAAf//AAAAAAAAMjAyNjowMTowMiAwMzowNDowNQAABQAAAAEAAAAEAgMA
            AAABAAIAAAACTgAAAAACAAUAAAADAAABEgADAAIAAAACRQAAAAAEAAUAAAADAAABKgAAAAAAAAApAAAAAQAAABoAAAABAAAAGAAA
            AAEAAAAWAAAAAQAAAAAAAAABAAAAAAAAAAE8P3hwYWNrZXQgYmVnaW49J++7vycgaWQ9J1c1TTBNcENlaGlIenJlU3pOVGN6a2M5
            ZCc/Pgo8eDp4bXBtZXRhIHhtbG5zOng9J2Fkb2JlOm5zOm1ldGEvJyB4OnhtcHRrPSdJbWFnZTo6RXhpZlRvb2wgMTIuNTcnPgo8
            cmRmOlJERiB4bWxuczpyZGY9J2h0dHA6Ly93d3cudzMub3JnLzE5OTkvMDIvMjItcmRmLXN5bnRheC1ucyMnPgoKIDxyZGY6RGVz
            Y3JpcHRpb24gcmRmOmFib3V0PScnCiAgeG1sbnM6ZXhpZj0naHR0cDovL25zLmFkb2JlLmNvbS9leGlmLzEuMC8nCiAgZXhpZjpH
            UFNMYXRpdHVkZT0nNDEsMjYuNE4nLz4KPC9yZGY6UkRGPgo8L3g6eG1wbWV0YT4KPD94cGFja2V0IGVuZD0ndyc/PgAAAFkoAa9S
            GxMLgPKS+b+Wv6BIBsugS5J1AMGGaZSNSCInGe3xhrwaYFC97M8m9UAgm+ErRIIvEp7oTjno8xFI8m1t1XIX9Q+bdC2pH/6pI8lg
            7BP4QLZDMVH2YA==
            """;

    private SomePictures() {}

    static byte[] webp() {
        return Base64.getMimeDecoder().decode(WEBP);
    }

    static byte[] heic() {
        return Base64.getMimeDecoder().decode(HEIC);
    }

    static byte[] gif() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(16, 8, BufferedImage.TYPE_BYTE_INDEXED), "gif", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It moves without end: this stands before what was written into it. */
    static byte[] moving() {
        return behindPicture(gif(), program("NETSCAPE2.0", new byte[] {3, 1, 0, 0, 0}));
    }

    /** The words of XMP stand there as they are; 258 bytes lead to the end of them from wherever one is. */
    static byte[] movingWithPosition() {
        ByteBuffer xmp = ByteBuffer.allocate(XMP.length() + 258);
        xmp.put(XMP.getBytes(StandardCharsets.US_ASCII)).put((byte) 1);
        for (int i = 255; i >= 0; i--) xmp.put((byte) i);
        byte[] comment = "!\u00FE\u0006tajna!\0".getBytes(StandardCharsets.ISO_8859_1);
        return behindPicture(behindPicture(moving(), program("XMP DataXMP", xmp.array())), comment);
    }

    private static byte[] program(String name, byte[] content) {
        return ByteBuffer.allocate(14 + content.length)
                .put(new byte[] {0x21, (byte) 0xFF, 11})
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
    }

    private static byte[] behindPicture(byte[] gif, byte[] block) {
        byte[] all = Arrays.copyOf(gif, gif.length + block.length);
        System.arraycopy(block, 0, all, gif.length - 1, block.length);
        all[all.length - 1] = 0x3B;
        return all;
    }

    /** As the Java runtime writes them. */
    static byte[] tiff() {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(16, 8, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, 0xFF8800);
        try (ImageOutputStream out = Objects.requireNonNull(ImageIO.createImageOutputStream(written))) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, notes(writer, image)), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return written.toByteArray();
    }

    private static IIOMetadata notes(ImageWriter writer, BufferedImage image) throws IOException {
        TIFFDirectory notes = TIFFDirectory.createFromMetadata(
                writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), writer.getDefaultWriteParam()));
        TIFFTagSet base = BaselineTIFFTagSet.getInstance();
        notes.addTIFFField(words(base, BaselineTIFFTagSet.TAG_MAKE, "Kamera"));
        TIFFTagSet camera = ExifTIFFTagSet.getInstance();
        directory(notes, ExifParentTIFFTagSet.TAG_EXIF_IFD_POINTER, camera)
                .addTIFFField(words(camera, ExifTIFFTagSet.TAG_DATE_TIME_ORIGINAL, "2026:01:02 03:04:05"));
        TIFFTagSet place = ExifGPSTagSet.getInstance();
        TIFFDirectory where = directory(notes, ExifParentTIFFTagSet.TAG_GPS_INFO_IFD_POINTER, place);
        where.addTIFFField(words(place, ExifGPSTagSet.TAG_GPS_LATITUDE_REF, "N"));
        where.addTIFFField(degrees(place, ExifGPSTagSet.TAG_GPS_LATITUDE, 41));
        where.addTIFFField(words(place, ExifGPSTagSet.TAG_GPS_LONGITUDE_REF, "E"));
        where.addTIFFField(degrees(place, ExifGPSTagSet.TAG_GPS_LONGITUDE, 22));
        return notes.getAsMetadata();
    }

    private static TIFFDirectory directory(TIFFDirectory parent, int tag, TIFFTagSet tags) {
        TIFFTag pointer = ExifParentTIFFTagSet.getInstance().getTag(tag);
        TIFFDirectory directory = new TIFFDirectory(new TIFFTagSet[] {tags}, pointer);
        parent.addTIFFField(new TIFFField(pointer, TIFFTag.TIFF_LONG, 1L, directory));
        return directory;
    }

    private static TIFFField words(TIFFTagSet tags, int tag, String words) {
        return new TIFFField(tags.getTag(tag), TIFFTag.TIFF_ASCII, 1, new String[] {words});
    }

    private static TIFFField degrees(TIFFTagSet tags, int tag, int degrees) {
        return new TIFFField(tags.getTag(tag), TIFFTag.TIFF_RATIONAL, 3, new long[][] {{degrees, 1}, {26, 1}, {24, 1}});
    }
}
