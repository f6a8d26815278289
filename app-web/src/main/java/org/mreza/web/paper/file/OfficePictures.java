package org.mreza.web.paper.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.mreza.domain.shared.RuleBroken;

/** Takes the notes of cameras out of the pictures of an office document; one without such notes stays as it was sent. */
final class OfficePictures {

    private static final int LARGEST = 30_000_000;
    private static final Pattern WORDS = Pattern.compile("(?i).*\\.(xml|rels|txt|rdf)|mimetype|.*/");

    private OfficePictures() {}

    /**
     * The document, or one beside it.
     *
     * @param mayChange whether it may be made anew
     * @throws RuleBroken when a picture in it is larger than any that was taken, or has a position that has to stay
     */
    static Path withoutNotes(Path document, boolean mayChange) throws IOException {
        return withoutNotes(document, mayChange, false);
    }

    private static Path withoutNotes(Path document, boolean mayChange, boolean within) throws IOException {
        try (ZipFile zip = new ZipFile(document.toFile())) {
            if (within) OfficeFiles.requireModest(zip);
            Map<String, byte[]> cleaned = new HashMap<>();
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (WORDS.matcher(entry.getName()).matches()) continue;
                byte[] part = content(zip, entry);
                byte[] clean =
                        within || !isDocument(part) ? picture(part, mayChange) : embedded(part, document, mayChange);
                if (!Arrays.equals(part, clean)) cleaned.put(entry.getName(), clean);
            }
            if (cleaned.isEmpty() || !mayChange) return document;
            Path anew = document.resolveSibling(document.getFileName() + ".content");
            try (OutputStream out = Files.newOutputStream(anew);
                    ZipOutputStream written = new ZipOutputStream(out)) {
                copy(zip, cleaned, written);
            }
            return anew;
        }
    }

    private static byte[] picture(byte[] picture, boolean mayChange) {
        if (!mayChange) PdfPositions.refuse(picture);
        return PictureNotes.without(picture);
    }

    private static boolean isDocument(byte[] part) {
        return part.length > 4 && part[0] == 'P' && part[1] == 'K' && part[2] == 3 && part[3] == 4;
    }

    /** A sheet in a text, for one; what lies in that in turn stays as it is. */
    private static byte[] embedded(byte[] part, Path document, boolean mayChange) throws IOException {
        Path sent = Files.write(document.resolveSibling(document.getFileName() + ".within"), part);
        try {
            return Files.readAllBytes(withoutNotes(sent, mayChange, true));
        } catch (ZipException | IllegalArgumentException damaged) {
            return part;
        }
    }

    private static byte[] content(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) throw new RuleBroken("paper.rule.bomb");
            return content;
        }
    }

    /** In the same order, and what was not packed is not: readers of open documents look for their kind there. */
    private static void copy(ZipFile zip, Map<String, byte[]> cleaned, ZipOutputStream to) throws IOException {
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            byte[] clean = cleaned.get(entry.getName());
            ZipEntry copy = new ZipEntry(entry.getName());
            copy.setLastModifiedTime(entry.getLastModifiedTime());
            if (entry.getMethod() == ZipEntry.STORED) asIs(copy, clean == null ? content(zip, entry) : clean);
            to.putNextEntry(copy);
            if (clean != null) to.write(clean);
            else
                try (InputStream in = zip.getInputStream(entry)) {
                    in.transferTo(to);
                }
            to.closeEntry();
        }
    }

    private static void asIs(ZipEntry entry, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
    }
}
