package org.mreza.web.paper.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.RuleBroken;

/** Refuses a PDF that says where a picture was taken and cannot be made anew without it, as it is signed or locked. */
final class PdfPositions {

    /** Links to other pages, and fields, which have parts on several. */
    private static final Set<COSName> ELSEWHERE = Set.of(COSName.P, COSName.PARENT, COSName.DEST, COSName.A);

    private final PDDocument document;

    /** Of each thing in the document whether it has a position, or shows what has. */
    private final IdentityHashMap<COSBase, Boolean> known = new IdentityHashMap<>();

    private PdfPositions(PDDocument document) {
        this.document = document;
    }

    /** @throws RuleBroken when there is one, with the pages it is on */
    static void refuse(PDDocument document) throws IOException {
        PdfPositions positions = new PdfPositions(document);
        positions.find();
        if (positions.known.isEmpty()) return;
        List<String> pages = positions.pages();
        throw pages.isEmpty() ? refused() : new RuleBroken("paper.rule.position.pages", String.join(", ", pages));
    }

    /** @throws RuleBroken when this, which is attached to such a PDF, has a position */
    static void refuse(byte[] attached) {
        if (Exif.hasPosition(attached)) throw refused();
    }

    private static RuleBroken refused() {
        return new RuleBroken("paper.rule.position");
    }

    private void find() throws IOException {
        for (COSObjectKey key :
                List.copyOf(document.getDocument().getXrefTable().keySet())) {
            COSBase object = document.getDocument().getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream
                    && (PdfPictures.mayHaveNotes(stream) || isXmp(stream))
                    && Exif.hasPosition(PdfPictures.content(stream))) known.put(stream, true);
        }
    }

    private static boolean isXmp(COSStream stream) {
        return COSName.METADATA.equals(stream.getCOSName(COSName.TYPE));
    }

    private List<String> pages() {
        List<String> pages = new ArrayList<>();
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            boolean drawn =
                    page.getResources() != null && shows(page.getResources().getCOSObject());
            if (drawn || shows(page.getCOSObject().getDictionaryObject(COSName.ANNOTS)))
                pages.add(Integer.toString(number));
        }
        return pages;
    }

    private boolean shows(@Nullable COSBase from) {
        if (from instanceof COSObject pointer) return shows(pointer.getObject());
        if (!(from instanceof COSArray || from instanceof COSDictionary)) return false;
        Boolean before = known.get(from);
        if (before != null) return before;
        known.put(from, false);
        boolean shows = from instanceof COSArray array
                ? array.toList().stream().anyMatch(this::shows)
                : from instanceof COSDictionary dictionary && within(dictionary);
        known.put(from, shows);
        return shows;
    }

    private boolean within(COSDictionary dictionary) {
        return dictionary.entrySet().stream().anyMatch(e -> !ELSEWHERE.contains(e.getKey()) && shows(e.getValue()));
    }
}
