package org.mreza.web.paper.file;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.mreza.domain.shared.RuleBroken;

/** Opens what begins as a PDF does: one is a PDF only when it has pages. */
final class PdfFiles {

    /** The same file that is sent twice is made anew to the same bytes, by which it is known. */
    private static final long SAME_EACH_TIME = 0;

    private static final COSName PERMISSIONS = COSName.getPDFName("Perms");

    private PdfFiles() {}

    /**
     * The file, or one beside it without the notes of cameras in its pictures and in what is attached to it.
     *
     * @throws RuleBroken when nobody could read it, it has something attached that is not taken, or a position that has
     *     to stay
     */
    static Path withoutNotes(Path file) {
        return withoutNotes(file, false, true);
    }

    /** The same of one that is attached to another, which may be made anew or not. */
    static Path attachedWithoutNotes(Path file, boolean mayChange) {
        return withoutNotes(file, true, mayChange);
    }

    private static Path withoutNotes(Path file, boolean within, boolean outerMayChange) {
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() == 0) throw new RuleBroken("paper.rule.damaged");
            boolean mayChange = outerMayChange && mayChange(document);
            boolean changed = new PdfAttachments(document, file, within).clean(mayChange);
            if (mayChange) changed |= PdfPictures.clean(document);
            else PdfPositions.refuse(document);
            if (!changed) return file;
            Path anew = file.resolveSibling(file.getFileName() + ".content");
            document.setDocumentId(SAME_EACH_TIME);
            document.save(anew.toFile());
            return anew;
        } catch (InvalidPasswordException | NoClassDefFoundError locked) {
            // those for holders of a key need classes of Bouncy Castle that are not here
            throw new RuleBroken("paper.rule.locked");
        } catch (RuleBroken refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw new RuleBroken("paper.rule.damaged");
        }
    }

    /** What is signed, or locked against changes, stays as it is, or is not taken. */
    private static boolean mayChange(PDDocument document) {
        boolean signed = !document.getSignatureDictionaries().isEmpty()
                || document.getDocumentCatalog().getCOSObject().containsKey(PERMISSIONS);
        return !signed && !document.isEncrypted();
    }
}
