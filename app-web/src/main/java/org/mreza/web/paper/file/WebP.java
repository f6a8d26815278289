package org.mreza.web.paper.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Takes everything out of a WebP picture that is not needed to show it: Exif, XMP and what programs added. */
final class WebP {

    private static final Set<String> NEEDED = Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final int HEAD = 12;
    private static final int FLAGS_OF_NOTES = 0b1100;

    private WebP() {}

    static boolean is(byte[] picture) {
        return picture.length >= HEAD
                && name(picture, 0).equals("RIFF")
                && name(picture, 8).equals("WEBP");
    }

    /** Each part has a name, how long it is, and a byte more where that is odd. */
    static byte[] without(byte[] picture) {
        ByteBuffer from = ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer kept = ByteBuffer.allocate(picture.length + 1).order(ByteOrder.LITTLE_ENDIAN);
        kept.put(picture, 0, HEAD);
        for (int at = HEAD; at + 8 <= picture.length; ) {
            long end = at + 8 + (from.getInt(at + 4) & 0xFFFFFFFFL);
            if (end > picture.length) break;
            int length = (int) end - at;
            String name = name(picture, at);
            if (NEEDED.contains(name)) {
                int start = kept.position();
                kept.put(picture, at, length);
                if (length % 2 == 1) kept.put((byte) 0);
                if (name.equals("VP8X") && length > 8) kept.put(start + 8, (byte) (picture[at + 8] & ~FLAGS_OF_NOTES));
            }
            at = (int) end + length % 2;
        }
        kept.putInt(4, kept.position() - 8);
        byte[] clean = new byte[kept.position()];
        kept.flip().get(clean);
        return clean;
    }

    private static String name(byte[] picture, int at) {
        return new String(picture, at, 4, StandardCharsets.ISO_8859_1);
    }
}
