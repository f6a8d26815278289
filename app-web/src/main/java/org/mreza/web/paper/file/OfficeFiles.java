package org.mreza.web.paper.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.mreza.domain.paper.PaperKind;
import org.mreza.domain.shared.RuleBroken;

/** Tells the documents of office programs apart, which are all zips. How much comes out of one is counted, not believed. */
final class OfficeFiles {

    private static final int MOST_PARTS = 5_000;
    private static final long LARGEST = 400_000_000;
    private static final long SMALL = 20_000_000;
    private static final int DENSEST = 150;
    private static final int LONGEST_LIST = 2_000_000;
    private static final Pattern MACROS = Pattern.compile("(?i)(.*/)?vba(Project|Data)[^/]*|(Basic|Scripts)/.*[^/]");

    private static final Map<String, PaperKind> MAIN_PARTS = new LinkedHashMap<>();

    static {
        MAIN_PARTS.put("wordprocessingml.document.main+xml", PaperKind.DOCX);
        MAIN_PARTS.put("spreadsheetml.sheet.main+xml", PaperKind.XLSX);
        MAIN_PARTS.put("presentationml.presentation.main+xml", PaperKind.PPTX);
    }

    private OfficeFiles() {}

    /** @throws RuleBroken when it is another zip, damaged, too dense, or has macros */
    static PaperKind kindOf(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            PaperKind kind = zip.getEntry("[Content_Types].xml") == null ? openDocument(zip) : openXml(zip);
            requireModest(zip);
            if (zip.stream().anyMatch(e -> MACROS.matcher(e.getName()).matches()))
                throw new RuleBroken("paper.rule.macros");
            return kind;
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new RuleBroken("paper.rule.damaged");
        }
    }

    private static PaperKind openXml(ZipFile zip) throws IOException {
        String parts = text(zip, "[Content_Types].xml");
        if (parts.contains("macroEnabled")) throw new RuleBroken("paper.rule.macros");
        return MAIN_PARTS.entrySet().stream()
                .filter(main -> parts.contains(main.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(FileKinds::notOffered);
    }

    private static PaperKind openDocument(ZipFile zip) throws IOException {
        String type = text(zip, "mimetype").strip();
        if (type.equals(PaperKind.ODT.mediaType())) return PaperKind.ODT;
        if (type.equals(PaperKind.ODS.mediaType())) return PaperKind.ODS;
        throw FileKinds.notOffered();
    }

    private static String text(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) return "";
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8);
        }
    }

    static void requireModest(ZipFile zip) throws IOException {
        if (zip.size() > MOST_PARTS) throw new RuleBroken("paper.rule.bomb");
        long all = 0;
        byte[] buffer = new byte[1 << 16];
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); )
            all += unpacked(zip, entries.nextElement(), LARGEST - all, buffer);
    }

    private static long unpacked(ZipFile zip, ZipEntry entry, long room, byte[] buffer) throws IOException {
        long packed = Math.max(1, entry.getCompressedSize());
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > room || (size > SMALL && size / packed > DENSEST)) throw new RuleBroken("paper.rule.bomb");
            }
        }
        return size;
    }
}
