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
        try (ZipFile zip = new ZipFile(document.toFile())) {
            Map<String, byte[]> cleaned = cleaned(zip, mayChange);
            if (cleaned.isEmpty() || !mayChange) return document;
            Path anew = document.resolveSibling(document.getFileName() + ".content");
            try (OutputStream out = Files.newOutputStream(anew);
                    ZipOutputStream written = new ZipOutputStream(out)) {
                copy(zip, cleaned, written);
            }
            return anew;
        }
    }

    private static Map<String, byte[]> cleaned(ZipFile zip, boolean mayChange) throws IOException {
        Map<String, byte[]> cleaned = new HashMap<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (WORDS.matcher(entry.getName()).matches()) continue;
            byte[] picture = content(zip, entry);
            if (!mayChange) PdfPositions.refuse(picture);
            byte[] clean = PictureNotes.without(picture);
            if (!Arrays.equals(picture, clean)) cleaned.put(entry.getName(), clean);
        }
        return cleaned;
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
