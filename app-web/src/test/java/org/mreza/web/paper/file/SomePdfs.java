package org.mreza.web.paper.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;

/** PDFs with more in them than pages. */
final class SomePdfs {

    /** 16 by 8 points of red, as OpenJPEG writes them. */
    private static final byte[] JPEG_2000 = Base64.getDecoder()
            .decode(
                    "AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAACAAAABAAAw8HAAAAAAAPY29scgEAAAAAABAA"
                            + "AACmanAyY/9P/1EALwAAAAAAEAAAAAgAAAAAAAAAAAAAABAAAAAIAAAAAAAAAAAAAw8BAQ8BAQ8BAf9SAAwAAAABAQMEBAAB/1wADUCA"
                            + "iIiQiIiQiIiQ/2QAJQABQ3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS4w/5AACgAAAAAAJQAB/5PP/DAMCT9PgN/4kBABs4CA"
                            + "gICAgICAgP/Z");

    private static final int CODE = 77;

    private SomePdfs() {}

    /** With Exif, XMP and a place on the earth in boxes of their own. */
    static byte[] jpeg2000WithPosition() {
        byte[] exif = box("uuid", "JpgTiffExif->JP2" + "GPSLatitude 41.44");
        byte[] map = box("asoc", new String(box("lbl ", "gml.data"), StandardCharsets.ISO_8859_1));
        byte[] words = box("xml ", "<x:xmpmeta><exif:GPSLatitude>41,26N</exif:GPSLatitude></x:xmpmeta>");
        ByteBuffer all = ByteBuffer.allocate(JPEG_2000.length + exif.length + map.length + words.length);
        all.put(JPEG_2000, 0, CODE)
                .put(exif)
                .put(map)
                .put(JPEG_2000, CODE, JPEG_2000.length - CODE)
                .put(words);
        return all.array();
    }

    static byte[] jpeg2000() {
        return JPEG_2000.clone();
    }

    private static byte[] box(String kind, String content) {
        byte[] inside = (kind + content).getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(4 + inside.length)
                .putInt(4 + inside.length)
                .put(inside)
                .array();
    }

    /** @param packed whether it is packed once more, as some programs do */
    static byte[] showing(byte[] jpeg2000, boolean packed) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream picture = document.getDocument().createCOSStream();
            try (OutputStream out =
                    packed ? picture.createOutputStream(COSName.FLATE_DECODE) : picture.createRawOutputStream()) {
                out.write(jpeg2000);
            }
            picture.setItem(COSName.FILTER, COSName.JPX_DECODE);
            if (packed)
                picture.setItem(COSName.FILTER, new COSArray(Arrays.asList(COSName.FLATE_DECODE, COSName.JPX_DECODE)));
            picture.setItem(COSName.TYPE, COSName.XOBJECT);
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
            picture.setInt(COSName.WIDTH, 16);
            picture.setInt(COSName.HEIGHT, 8);
            PDImageXObject image = new PDImageXObject(new PDStream(picture), page.getResources());
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 20, 20, 16, 8);
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page for each photograph, with a link to the last one. */
    static byte[] pages(byte[]... photographs) {
        try (PDDocument document = new PDDocument()) {
            for (byte[] photograph : photographs) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(JPEGFactory.createFromByteArray(document, photograph), 20, 20);
                }
            }
            PDPageFitDestination last = new PDPageFitDestination();
            last.setPage(document.getPage(photographs.length - 1));
            for (PDPage page : document.getPages()) {
                PDAnnotationLink link = new PDAnnotationLink();
                link.setDestination(last);
                page.setAnnotations(List.of(link));
            }
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param password to open it; without one everybody may, and nobody may change it */
    static byte[] locked(byte[] pdf, String password) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Encrypted for those who have a certificate. */
    static byte[] forOneKey() {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder places = new StringBuilder("xref\n0 5\n0000000000 65535 f \n");
        for (String object : List.of(
                "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n",
                "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n",
                "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n",
                "4 0 obj<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s4/V 1/Length 40/Recipients[<00>]>>endobj\n")) {
            places.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(object);
        }
        String start = "\nstartxref\n" + pdf.length() + "\n%%EOF\n";
        pdf.append(places)
                .append("trailer<</Root 1 0 R/Size 5/Encrypt 4 0 R/ID[<00><00>]>>")
                .append(start);
        return pdf.toString().getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] attaching(byte[] file) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PDEmbeddedFile embedded =
                    new PDEmbeddedFile(document, new ByteArrayInputStream(file), COSName.FLATE_DECODE);
            embedded.setSize(file.length);
            embedded.setCheckSum("0123456789abcdef");
            PDComplexFileSpecification attached = new PDComplexFileSpecification();
            attached.setFile("beside.bin");
            attached.setEmbeddedFile(embedded);
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("beside.bin", attached));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PDEmbeddedFile attachedTo(PDDocument document) throws IOException {
        return Objects.requireNonNull(document.getDocumentCatalog()
                .getNames()
                .getEmbeddedFiles()
                .getNames()
                .get("beside.bin")
                .getEmbeddedFile());
    }

    static byte[] attachedTo(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDEmbeddedFile file = attachedTo(document);
            byte[] content = file.toByteArray();
            if (file.getSize() != content.length) throw new AssertionError(file.getSize() + " is not its size");
            return content;
        }
    }

    /** The picture on its only page, not unpacked. */
    static byte[] picture(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            var picture = (PDImageXObject)
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            return picture.createInputStream(List.of("JPXDecode")).readAllBytes();
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
