package org.mreza.web.paper.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.mreza.domain.paper.PaperKind;
import org.mreza.domain.shared.RuleBroken;

/**
 * What is attached inside a PDF is taken as if it were sent by itself: what is not on the list is refused with the
 * whole, pictures lose the notes of cameras, documents those of their pictures. What programs attach for programs (XML)
 * stays. An attached PDF has nothing attached in turn.
 */
final class PdfAttachments {

    private static final int LARGEST = 30_000_000;
    private static final COSName CHECK_SUM = COSName.getPDFName("CheckSum");

    private final PDDocument document;
    private final Path file;
    private final boolean within;
    private final Set<COSStream> attached = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param within whether the document is attached itself */
    PdfAttachments(PDDocument document, Path file, boolean within) {
        this.document = document;
        this.file = file;
        this.within = within;
    }

    /**
     * Whether something was taken out.
     *
     * @param mayChange whether the document may be made anew; else attachments are only looked at
     * @throws RuleBroken when something is attached that is not taken, or has a position that has to stay
     */
    boolean clean(boolean mayChange) throws IOException {
        for (COSObjectKey key :
                List.copyOf(document.getDocument().getXrefTable().keySet())) {
            COSBase object = document.getDocument().getObjectFromPool(key).getObject();
            if (object != null) find(object);
        }
        if (within && !attached.isEmpty()) throw notTaken();
        boolean changed = false;
        int number = 0;
        for (COSStream stream : attached) changed |= clean(stream, number++, mayChange);
        return changed;
    }

    /** Also in what lies directly within it; what it only points at is looked at by itself. */
    private void find(COSBase object) {
        if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) if (array.get(i) != null) find(array.get(i));
        } else if (object instanceof COSDictionary dictionary) {
            COSDictionary files = dictionary.getCOSDictionary(COSName.EF);
            if (files != null)
                for (COSName name : files.keySet())
                    if (files.getDictionaryObject(name) instanceof COSStream stream) attached.add(stream);
            dictionary.getValues().forEach(this::find);
        }
    }

    private boolean clean(COSStream stream, int number, boolean mayChange) throws IOException {
        Path sent = file.resolveSibling(file.getFileName() + ".attached" + number);
        try (InputStream in = stream.createInputStream()) {
            byte[] content = in.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) throw new RuleBroken("paper.rule.bomb");
            if (content.length == 0) return false;
            Files.write(sent, content);
        }
        Path clean = cleaned(sent, mayChange);
        if (!mayChange || clean.equals(sent)) return false;
        write(stream, Files.readAllBytes(clean));
        return true;
    }

    /** The file, or one beside it. */
    private static Path cleaned(Path sent, boolean mayChange) throws IOException {
        if (FileKinds.isXml(sent)) return sent;
        PaperKind kind;
        try {
            kind = FileKinds.of(sent);
        } catch (RuleBroken refused) {
            throw refused.messageKey().equals("paper.rule.kind") ? notTaken() : refused;
        }
        return switch (kind) {
            case TXT -> sent;
            case PDF -> PdfFiles.attachedWithoutNotes(sent, mayChange);
            case JPEG, PNG -> picture(sent, mayChange);
            default -> OfficePictures.withoutNotes(sent, mayChange);
        };
    }

    private static Path picture(Path sent, boolean mayChange) throws IOException {
        byte[] picture = Files.readAllBytes(sent);
        if (!mayChange) PdfPositions.refuse(picture);
        byte[] clean = PictureNotes.without(picture);
        return Arrays.equals(picture, clean)
                ? sent
                : Files.write(sent.resolveSibling(sent.getFileName() + ".content"), clean);
    }

    private static void write(COSStream stream, byte[] content) throws IOException {
        stream.removeItem(COSName.DECODE_PARMS);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        COSDictionary about = stream.getCOSDictionary(COSName.PARAMS);
        if (about == null) return;
        about.setInt(COSName.SIZE, content.length);
        about.removeItem(CHECK_SUM);
    }

    private static RuleBroken notTaken() {
        return new RuleBroken("paper.rule.attached", PaperKind.offered(PaperKind.all()));
    }
}
