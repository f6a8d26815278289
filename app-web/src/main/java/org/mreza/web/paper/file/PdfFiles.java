package org.mreza.web.paper.file;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.mreza.domain.shared.RuleBroken;

/** Opens what begins as a PDF does: one is a PDF only when it has pages, or is locked by a password. */
final class PdfFiles {

    private PdfFiles() {}

    /** @throws RuleBroken when nobody could read it */
    static void require(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() > 0) return;
        } catch (InvalidPasswordException locked) {
            return;
        } catch (IOException | RuntimeException unreadable) {
            throw new RuleBroken("paper.rule.damaged");
        }
        throw new RuleBroken("paper.rule.damaged");
    }
}
