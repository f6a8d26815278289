package org.mreza.web.paper.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Empties the notes in a JPEG 2000 picture where they stand, so that nothing in it moves: boxes with what cameras and
 * programs wrote (Exif and XMP, other XML, positions on the earth, labels), and comments of the coded picture.
 */
final class Jpeg2000 {

    private static final byte[] FILE = {0, 0, 0, 12, 'j', 'P', ' ', ' ', '\r', '\n', (byte) 0x87, '\n'};
    private static final byte[] CODE = {(byte) 0xFF, 0x4F, (byte) 0xFF, 0x51};
    private static final Set<String> NOTES = Set.of("uuid", "xml ", "asoc", "uinf", "lbl ", "nlst", "jp2i", "free");
    private static final Set<String> WITHIN = Set.of("jp2h", "jpch", "jplh");
    private static final byte[] EMPTY = "free".getBytes(StandardCharsets.US_ASCII);
    private static final int START_OF_TILE = 0xFF90;
    private static final int COMMENT = 0xFF64;

    private final byte[] picture;
    private final ByteBuffer numbers;

    private Jpeg2000(byte[] picture) {
        this.picture = picture;
        this.numbers = ByteBuffer.wrap(picture);
    }

    static boolean is(byte[] picture) {
        return begins(picture, 0, FILE) || begins(picture, 0, CODE);
    }

    static byte[] without(byte[] picture) {
        Jpeg2000 copy = new Jpeg2000(picture.clone());
        if (begins(picture, 0, CODE)) copy.comments(0, picture.length);
        else copy.boxes(0, picture.length);
        return copy.picture;
    }

    private static boolean begins(byte[] picture, int at, byte[] with) {
        return at + with.length <= picture.length && Arrays.equals(picture, at, at + with.length, with, 0, with.length);
    }

    /** Each box says how long it is and what; 0 is for the rest of the file, 1 for a longer number behind the kind. */
    private void boxes(int from, int to) {
        for (int at = from; at + 8 <= to; ) {
            long length = numbers.getInt(at) & 0xFFFFFFFFL;
            int inside = at + 8;
            if (length == 1 && at + 16 <= to) {
                length = numbers.getLong(at + 8);
                inside = at + 16;
            }
            int end = length == 0 || length > to - at ? to : at + (int) length;
            if (length < 0 || end < inside) return;
            box(at, inside, end);
            at = end;
        }
    }

    private void box(int at, int inside, int end) {
        String kind = new String(picture, at + 4, 4, StandardCharsets.US_ASCII);
        if (NOTES.contains(kind)) {
            System.arraycopy(EMPTY, 0, picture, at + 4, EMPTY.length);
            Arrays.fill(picture, inside, end, (byte) 0);
        } else if (WITHIN.contains(kind)) boxes(inside, end);
        else if (kind.equals("jp2c") && begins(picture, inside, CODE)) comments(inside, end);
    }

    /** Of the head of the coded picture, marker by marker up to its first tile. */
    private void comments(int from, int to) {
        for (int at = from + 2; at + 4 <= to; ) {
            int marker = numbers.getShort(at) & 0xFFFF;
            if (marker < 0xFF00 || marker == START_OF_TILE) return;
            int end = Math.min(to, at + 2 + (numbers.getShort(at + 2) & 0xFFFF));
            if (end < at + 4) return;
            if (marker == COMMENT) Arrays.fill(picture, Math.min(end, at + 6), end, (byte) ' ');
            at = end;
        }
    }
}
