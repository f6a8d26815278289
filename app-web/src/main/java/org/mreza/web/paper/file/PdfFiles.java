package org.mreza.web.paper.file;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.mreza.domain.shared.RuleBroken;

/** Opens what begins as a PDF does: one is a PDF only when it has pages, or is locked by a password. */
final class PdfFiles {

    /** The same file that is sent twice is made anew to the same bytes, by which it is known. */
    private static final long SAME_EACH_TIME = 0;

    private static final COSName PERMISSIONS = COSName.getPDFName("Perms");

    private PdfFiles() {}

    /**
     * The file, or one beside it without the notes of cameras in its pictures and in what is attached to it.
     *
     * @param within whether it is attached to another
     * @throws RuleBroken when nobody could read it, or it has something attached that is not taken
     */
    static Path withoutNotes(Path file, boolean within) {
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() == 0) throw new RuleBroken("paper.rule.damaged");
            boolean mayChange = mayChange(document);
            boolean changed = new PdfAttachments(document, file, within).clean(mayChange);
            if (mayChange) changed |= PdfPictures.clean(document);
            if (!changed) return file;
            Path anew = file.resolveSibling(file.getFileName() + ".content");
            document.setDocumentId(SAME_EACH_TIME);
            document.save(anew.toFile());
            return anew;
        } catch (InvalidPasswordException locked) {
            return file;
        } catch (RuleBroken refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw new RuleBroken("paper.rule.damaged");
        }
    }

    /** What is signed, or locked against changes, stays as it is. */
    private static boolean mayChange(PDDocument document) {
        boolean signed = !document.getSignatureDictionaries().isEmpty()
                || document.getDocumentCatalog().getCOSObject().containsKey(PERMISSIONS);
        return !signed && !document.isEncrypted();
    }
}
