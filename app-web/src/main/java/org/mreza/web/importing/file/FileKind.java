package org.mreza.web.importing.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.mreza.domain.importing.FileFormat;
import org.mreza.domain.importing.TableFiles;
import org.mreza.domain.shared.RuleBroken;

/** Tells what a file is by its first bytes. */
final class FileKind {

    private static final int BEGINNING = 1 << 16;

    private FileKind() {}

    /** @throws RuleBroken when it is none that holds tables */
    static FileFormat of(Path file) throws IOException {
        if (Files.size(file) > TableFiles.LARGEST)
            throw new RuleBroken("importing.rule.too-large", TableFiles.LARGEST / 1_000_000);
        byte[] start = start(file);
        if (start.length == 0) throw new RuleBroken("importing.rule.empty");
        if (begins(start, 'P', 'K')) return Zips.formatOf(file);
        if (begins(start, 0xD0, 0xCF, 0x11, 0xE0))
            throw new RuleBroken(isEncrypted(file) ? "importing.rule.encrypted" : "importing.rule.xls");
        if (!Encodings.isText(start)) throw new RuleBroken("importing.rule.not-a-table");
        String text = new String(start, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.isEmpty()) throw new RuleBroken("importing.rule.empty");
        if (text.startsWith("<") || text.startsWith("%pdf")) throw new RuleBroken("importing.rule.not-a-table");
        return text.startsWith("{") || text.startsWith("[") ? FileFormat.HSDS_JSON : FileFormat.CSV;
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BEGINNING);
        }
    }

    private static boolean begins(byte[] bytes, int... with) {
        if (bytes.length < with.length) return false;
        for (int i = 0; i < with.length; i++) if ((bytes[i] & 0xFF) != with[i]) return false;
        return true;
    }

    /** An XLSX with a password lies in an old container, under a name that is written in UTF-16. */
    private static boolean isEncrypted(Path file) throws IOException {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        int found = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int b = in.read(); b >= 0 && found < name.length; b = in.read())
                found = b == (name[found] & 0xFF) ? found + 1 : b == (name[0] & 0xFF) ? 1 : 0;
        }
        return found == name.length;
    }
}
