package org.mreza.web.paper.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** Files of all sorts, as people send them. */
public final class SomeFiles {

    public static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS" + "-TEST-FILE!$H+H*";

    private SomeFiles() {}

    /** The upper half red, the lower one blue. */
    private static BufferedImage flag(int width, int height) {
        BufferedImage flag = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = flag.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width, height / 2);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, height / 2, width, height - height / 2);
        canvas.dispose();
        return flag;
    }

    private static byte[] written(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] jpeg(int width, int height) {
        return written(flag(width, height), "jpeg");
    }

    /** Taken in Kavadarci with the camera held on its side. */
    public static byte[] jpegWithPosition(int width, int height) {
        byte[] jpeg = jpeg(width, height);
        byte[] note = exif();
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + note.length + 4);
        all.put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (note.length + 2))
                .put(note);
        return all.put(jpeg, 2, jpeg.length - 2).array();
    }

    /** With a comment before the picture. */
    public static byte[] jpegSaying(String words) {
        byte[] jpeg = jpeg(80, 40);
        byte[] said = words.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + said.length + 4);
        all.put(jpeg, 0, 2)
                .putShort((short) 0xFFFE)
                .putShort((short) (said.length + 2))
                .put(said);
        return all.put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] exif() {
        ByteBuffer tiff = ByteBuffer.allocate(140).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x0112, 3, 1, 6);
        entry(tiff, 0x8825, 4, 1, 38);
        tiff.putInt(0).putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N');
        entry(tiff, 2, 5, 3, 92);
        entry(tiff, 3, 2, 2, 'E');
        entry(tiff, 4, 5, 3, 116);
        tiff.putInt(0);
        for (int figure : new int[] {41, 1, 26, 1, 0, 1, 22, 1, 0, 1, 42, 1}) tiff.putInt(figure);
        byte[] name = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(name.length + 140)
                .put(name)
                .put(tiff.array())
                .array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** With a text between its parts. */
    public static byte[] pngSaying(String words) {
        byte[] png = written(flag(40, 30), "png");
        byte[] part = ("tEXtComment\0" + words).getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(part);
        ByteBuffer all = ByteBuffer.allocate(png.length + part.length + 8);
        all.put(png, 0, 33).putInt(part.length - 4).put(part).putInt((int) sum.getValue());
        return all.put(png, 33, png.length - 33).array();
    }

    /** A few bytes that say they are a picture of a hundred thousand by a hundred thousand points. */
    public static byte[] hugePng() {
        byte[] png = written(flag(40, 30), "png");
        ByteBuffer.wrap(png).putInt(16, 100_000).putInt(20, 100_000);
        CRC32 sum = new CRC32();
        sum.update(Arrays.copyOfRange(png, 12, 29));
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    /** One blank page. */
    public static byte[] pdf() {
        return pdf("""
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
                trailer<</Root 1 0 R>>
                %%EOF
                """);
    }

    /** A page with a photograph that says where it was taken, in a document that says so too. */
    public static byte[] pdfWith(byte[] jpeg) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDImageXObject picture = JPEGFactory.createFromByteArray(document, jpeg);
            picture.setMetadata(xmp(document));
            document.getDocumentCatalog().setMetadata(xmp(document));
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 20, 20);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDMetadata xmp(PDDocument document) throws IOException {
        byte[] packet = "<x:xmpmeta><exif:GPSLatitude>41,26N</exif:GPSLatitude></x:xmpmeta>"
                .getBytes(StandardCharsets.US_ASCII);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(packet);
        return metadata;
    }

    /** The same, signed as PDFs are; who signed does not matter here. */
    public static byte[] signed(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            document.addSignature(signature, content -> new byte[] {1, 2, 3});
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What begins as a PDF does. */
    public static byte[] pdf(String rest) {
        return ("%PDF-1.4\n" + rest).getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] program() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3c] = (byte) 0x80;
        program[0x80] = 'P';
        program[0x81] = 'E';
        return program;
    }

    public static byte[] docx(String... more) {
        return openXml("wordprocessingml.document.main+xml", more);
    }

    /** An Office document of the kind that its main part has. */
    public static byte[] openXml(String main, String... more) {
        String types =
                "<Types><Override PartName=\"/main.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                        + main + "\"/></Types>";
        String[] entries = new String[2 + more.length];
        entries[0] = "[Content_Types].xml";
        entries[1] = types;
        System.arraycopy(more, 0, entries, 2, more.length);
        return zip(entries);
    }

    public static byte[] openDocument(String type, String... more) {
        String[] entries = new String[2 + more.length];
        entries[0] = "mimetype";
        entries[1] = "application/vnd.oasis.opendocument." + type;
        System.arraycopy(more, 0, entries, 2, more.length);
        return zip(entries);
    }

    /** An archive of these names and contents, in turn. */
    public static byte[] zip(String... entries) {
        byte[][] contents = new byte[entries.length / 2][];
        String[] names = new String[contents.length];
        for (int i = 0; i < contents.length; i++) {
            names[i] = entries[2 * i];
            contents[i] = entries[2 * i + 1].getBytes(StandardCharsets.UTF_8);
        }
        return zip(names, contents);
    }

    /** A text document with pictures in it, as they were taken. */
    public static byte[] docxWith(byte[]... pictures) {
        String[] names = new String[pictures.length + 1];
        byte[][] contents = new byte[pictures.length + 1][];
        names[0] = "[Content_Types].xml";
        contents[0] = "wordprocessingml.document.main+xml".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < pictures.length; i++) {
            names[i + 1] = "word/media/image" + i + ".bin";
            contents[i + 1] = pictures[i];
        }
        return zip(names, contents);
    }

    private static byte[] zip(String[] names, byte[][] contents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < names.length; i++) {
                ZipEntry entry = new ZipEntry(names[i]);
                if (names[i].equals("mimetype")) asIs(entry, contents[i]);
                zip.putNextEntry(entry);
                zip.write(contents[i]);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void asIs(ZipEntry entry, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
    }

    /** A document that holds 64 megabytes of nothing. */
    public static byte[] bomb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("wordprocessingml.document.main+xml".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("main.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 64; i++) zip.write(nothing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
