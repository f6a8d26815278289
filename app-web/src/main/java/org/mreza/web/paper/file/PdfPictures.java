package org.mreza.web.paper.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.RuleBroken;

/** Takes the notes of cameras out of the JPEG and JPEG 2000 pictures of a PDF, and what programs noted of it and its parts (XMP). */
final class PdfPictures {

    private static final int LARGEST = 30_000_000;
    private static final List<String> WITH_NOTES =
            List.of(COSName.DCT_DECODE.getName(), "DCT", COSName.JPX_DECODE.getName());

    private final PDDocument document;
    private boolean changed;

    private PdfPictures(PDDocument document) {
        this.document = document;
    }

    /** Whether there was anything to take out. */
    static boolean clean(PDDocument document) throws IOException {
        PdfPictures pictures = new PdfPictures(document);
        pictures.clean();
        return pictures.changed;
    }

    private void clean() throws IOException {
        for (COSObjectKey key :
                List.copyOf(document.getDocument().getXrefTable().keySet())) {
            COSBase object = document.getDocument().getObjectFromPool(key).getObject();
            if (object != null) withoutNotes(object);
            if (object instanceof COSStream stream && mayHaveNotes(stream)) clean(stream);
        }
    }

    /** Also in what lies directly within it; what it only points at is looked at by itself. */
    private void withoutNotes(COSBase object) {
        if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) if (array.get(i) != null) withoutNotes(array.get(i));
        } else if (object instanceof COSDictionary dictionary) {
            if (dictionary.getDictionaryObject(COSName.METADATA) instanceof COSStream) {
                dictionary.removeItem(COSName.METADATA);
                changed = true;
            }
            dictionary.getValues().forEach(this::withoutNotes);
        }
    }

    static boolean mayHaveNotes(COSStream stream) {
        return coding(stream) instanceof COSName name && WITH_NOTES.contains(name.getName());
    }

    /** The filter next to the picture itself. */
    private static @Nullable COSBase coding(COSStream stream) {
        COSBase filters = stream.getFilters();
        return filters instanceof COSArray array && array.size() > 0 ? array.getObject(array.size() - 1) : filters;
    }

    /** Unpacked, but for the picture itself. */
    static byte[] content(COSStream stream) throws IOException {
        try (InputStream in = new PDStream(stream).createInputStream(WITH_NOTES)) {
            byte[] content = in.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) throw new RuleBroken("paper.rule.bomb");
            return content;
        }
    }

    private void clean(COSStream stream) throws IOException {
        byte[] picture = content(stream);
        byte[] clean = PictureNotes.without(picture);
        if (Arrays.equals(picture, clean)) return;
        if (stream.getFilters() instanceof COSArray) {
            stream.setItem(COSName.FILTER, coding(stream));
            stream.removeItem(COSName.DECODE_PARMS);
        }
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(clean);
        }
        changed = true;
    }
}
