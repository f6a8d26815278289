package org.mreza.web.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which encoding a text is written. What is UTF-8 can hardly be anything else; the two Windows code pages of the
 * region are told apart by their neighbours: Cyrillic letters stand side by side, Latin ones with marks stand alone.
 */
final class Encodings {

    /** Those that may be chosen. */
    static final List<String> CHOICES = List.of("UTF-8", "windows-1251", "windows-1250", "UTF-16LE", "UTF-16BE");

    private Encodings() {}

    /** No zeros, but for those of UTF-16. */
    static boolean isText(byte[] start) {
        if (start.length >= 2 && marked(start) != null) return true;
        for (byte b : start) if (b == 0) return false;
        return true;
    }

    static String of(Path file) throws IOException {
        byte[] mark = new byte[2];
        try (InputStream in = Files.newInputStream(file)) {
            String marked = in.read(mark) == 2 ? marked(mark) : null;
            if (marked != null) return marked;
        }
        return isUtf8(file) ? "UTF-8" : codePage(file);
    }

    /** By the mark of the byte order at the beginning. */
    private static @Nullable String marked(byte[] start) {
        int mark = ((start[0] & 0xFF) << 8) | (start[1] & 0xFF);
        return mark == 0xFFFE ? "UTF-16LE" : mark == 0xFEFF ? "UTF-16BE" : null;
    }

    private static boolean isUtf8(Path file) throws IOException {
        char[] buffer = new char[1 << 14];
        try (Reader in = strict(file, "UTF-8")) {
            while (in.read(buffer) >= 0) {}
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static String codePage(Path file) throws IOException {
        long alone = 0;
        long together = 0;
        boolean before = false;
        byte[] buffer = new byte[1 << 14];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer))
                for (int i = 0; i < n; i++) {
                    boolean high = (buffer[i] & 0xFF) >= 0x80;
                    if (high && before) together++;
                    else if (high) alone++;
                    before = high;
                }
        }
        return together > alone ? "windows-1251" : "windows-1250";
    }

    /** A reader that stops at what is none of the encoding; the mark at the beginning is left out. */
    static Reader strict(Path file, String encoding) throws IOException {
        return strict(Files.newInputStream(file), encoding);
    }

    static Reader strict(InputStream in, String encoding) {
        Reader reader = new InputStreamReader(
                in,
                charset(encoding)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
        return new WithoutMark(reader);
    }

    static Charset charset(String encoding) {
        return CHOICES.contains(encoding) ? Charset.forName(encoding) : StandardCharsets.UTF_8;
    }
}
