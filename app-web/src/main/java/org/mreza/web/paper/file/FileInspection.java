package org.mreza.web.paper.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.paper.CheckedFile;
import org.mreza.domain.paper.FileCheck;
import org.mreza.domain.paper.PaperKind;
import org.mreza.domain.paper.PaperLimits;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Finds out by its content what a file is; takes what is on the list, has it scanned, and makes pictures anew. */
@Component
class FileInspection implements FileCheck {

    private static final Set<PaperKind> OFFICE =
            EnumSet.of(PaperKind.DOCX, PaperKind.XLSX, PaperKind.PPTX, PaperKind.ODT, PaperKind.ODS);
    private static final long MEGABYTE = 1024 * 1024;

    private final PaperLimits limits;
    private final ClamAv scanner;
    private final Pictures pictures;

    FileInspection(PaperLimits limits, ClamAv scanner, Pictures pictures) {
        this.limits = limits;
        this.scanner = scanner;
        this.pictures = pictures;
    }

    @Override
    public CheckedFile check(Path sent) {
        try {
            long size = Files.size(sent);
            if (size == 0) throw new RuleBroken("paper.rule.empty");
            if (size > limits.largestFile()) throw new RuleBroken("paper.rule.large", limits.largestFile() / MEGABYTE);
            PaperKind kind = FileKinds.of(sent);
            scanner.scan(sent);
            if (kind == PaperKind.PDF) return checked(kind, PdfFiles.withoutNotes(sent), null);
            if (!kind.isPicture())
                return checked(kind, OFFICE.contains(kind) ? OfficePictures.withoutNotes(sent, true) : sent, null);
            Pictures.Made made = pictures.make(kind, sent);
            return checked(
                    kind, made.content(), new CheckedFile.Picture(made.width(), made.height(), made.thumbnail()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CheckedFile checked(PaperKind kind, Path content, CheckedFile.@Nullable Picture picture)
            throws IOException {
        return new CheckedFile(kind, content, Files.size(content), sha256(content), picture);
    }

    private static String sha256(Path content) throws IOException {
        try (DigestOutputStream digest =
                new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            Files.copy(content, digest);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
