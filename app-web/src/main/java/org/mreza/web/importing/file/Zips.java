package org.mreza.web.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.mreza.domain.importing.FileFormat;
import org.mreza.domain.shared.RuleBroken;

/** Looks into zips before anybody unpacks them: how much comes out of one is counted, not believed. */
final class Zips {

    private static final int MOST_ENTRIES = 2_000;
    private static final long LARGEST = 600_000_000;
    private static final long LARGEST_STRINGS = 120_000_000;
    private static final long SMALL = 20_000_000;
    private static final int DENSEST = 150;

    /** Names that would lie elsewhere, were anything unpacked to where its name says. */
    private static final Pattern LEADS_OUT = Pattern.compile("^[/\\\\]|^[A-Za-z]:|(^|[/\\\\])[.][.]([/\\\\]|$)");

    private Zips() {}

    static FileFormat formatOf(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            FileFormat format = format(zip);
            requireModest(zip);
            return format;
        } catch (ZipException damaged) {
            throw new RuleBroken("importing.rule.damaged");
        }
    }

    private static FileFormat format(ZipFile zip) {
        if (zip.getEntry("xl/workbook.xml") != null) return FileFormat.XLSX;
        boolean described = zip.stream().anyMatch(e -> e.getName().matches("([^/]+/)?datapackage\\.json"));
        if (described) return FileFormat.HSDS_PACKAGE;
        throw new RuleBroken("importing.rule.zip");
    }

    private static void requireModest(ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES) throw new RuleBroken("importing.rule.zip-bomb");
        long all = 0;
        byte[] buffer = new byte[1 << 16];
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (LEADS_OUT.matcher(entry.getName()).find()) throw new RuleBroken("importing.rule.zip-names");
            all += unpacked(zip, entry, LARGEST - all, buffer);
        }
    }

    private static long unpacked(ZipFile zip, ZipEntry entry, long room, byte[] buffer) throws IOException {
        long most = entry.getName().endsWith("sharedStrings.xml") ? Math.min(room, LARGEST_STRINGS) : room;
        long packed = Math.max(1, entry.getCompressedSize());
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > most || (size > SMALL && size / packed > DENSEST))
                    throw new RuleBroken("importing.rule.zip-bomb");
            }
        }
        return size;
    }
}
