package org.mreza.web.paper.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Takes comments and what programs added (XMP among it) out of a GIF picture; how often it moves, and colours, stay. */
final class Gif {

    private static final Set<String> NEEDED = Set.of("NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012");
    private static final int HEAD = 13;
    private static final int EXTENSION = 0x21;
    private static final int PICTURE = 0x2C;
    private static final int END = 0x3B;
    private static final int COMMENT = 0xFE;
    private static final int PROGRAM = 0xFF;

    private Gif() {}

    static boolean is(byte[] picture) {
        return picture.length >= HEAD && new String(picture, 0, 4, StandardCharsets.ISO_8859_1).equals("GIF8");
    }

    /** Block by block; what follows the end of the picture, or is none, is not kept. */
    static byte[] without(byte[] picture) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(picture.length);
        int at = Math.min(picture.length, HEAD + colours(picture[10]));
        kept.write(picture, 0, at);
        while (isBlock(picture, at)) {
            int end = pieces(picture, picture[at] == PICTURE ? at + 11 + colours(picture[at + 9]) : at + 2);
            if (end > picture.length) return kept.toByteArray();
            if (picture[at] == PICTURE || !isNote(picture, at)) kept.write(picture, at, end - at);
            at = end;
        }
        if (at < picture.length && picture[at] == END) kept.write(END);
        return kept.toByteArray();
    }

    private static boolean isBlock(byte[] picture, int at) {
        if (at + 9 >= picture.length) return at < picture.length && picture[at] == EXTENSION;
        return picture[at] == EXTENSION || picture[at] == PICTURE;
    }

    /** How long the list of colours is, by the flags before it. */
    private static int colours(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 6 << (flags & 7);
    }

    /** Behind the pieces that begin here: each says how long it is, an empty one is the last. */
    private static int pieces(byte[] picture, int from) {
        int at = from;
        while (at < picture.length && picture[at] != 0) at += 1 + (picture[at] & 0xFF);
        return at + 1;
    }

    private static boolean isNote(byte[] picture, int at) {
        int kind = picture[at + 1] & 0xFF;
        if (kind != PROGRAM) return kind == COMMENT;
        return at + 14 > picture.length
                || !NEEDED.contains(new String(picture, at + 3, 11, StandardCharsets.ISO_8859_1));
    }
}
