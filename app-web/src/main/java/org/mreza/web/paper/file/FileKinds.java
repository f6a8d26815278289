package org.mreza.web.paper.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;
import org.mreza.domain.paper.PaperKind;
import org.mreza.domain.shared.RuleBroken;

/** What a file is by its content; its name does not count. */
final class FileKinds {

    private static final Tika TYPES = new Tika();

    private FileKinds() {}

    /** @throws RuleBroken when it is not on the list */
    static PaperKind of(Path file) throws IOException {
        return switch (type(file)) {
            case "application/pdf" -> PaperKind.PDF;
            case "text/plain" -> PaperKind.TXT;
            case "image/jpeg" -> PaperKind.JPEG;
            case "image/png" -> PaperKind.PNG;
            case "application/zip",
                    "application/x-tika-ooxml",
                    "application/vnd.oasis.opendocument.text",
                    "application/vnd.oasis.opendocument.spreadsheet" -> OfficeFiles.kindOf(file);
            default -> throw notOffered();
        };
    }

    /** Words in elements: what programs attach to a document for other programs. */
    static boolean isXml(Path file) throws IOException {
        return type(file).endsWith("/xml");
    }

    static RuleBroken notOffered() {
        return new RuleBroken("paper.rule.kind", PaperKind.offered(PaperKind.all()));
    }

    private static String type(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return TYPES.detect(content);
        }
    }
}
