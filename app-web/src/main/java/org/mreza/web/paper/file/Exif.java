package org.mreza.web.paper.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.mreza.domain.shared.RuleBroken;

/**
 * Finds Exif and XMP wherever they lie in a picture, and empties them where they stand, so that nothing in it moves. This
 * is for what is not taken apart, such as TIFF, HEIC and AVIF: each is a TIFF or has a small one inside.
 */
final class Exif {

    private static final List<String> TIFF = List.of("II*\0", "MM\0*", "II\u00BC\u0001");
    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};
    private static final int WORDS = 2;

    private static final int CAMERA = 0x8769;
    private static final int PLACE = 0x8825;
    private static final int LATITUDE = 2;

    /** XMP, IPTC, Photoshop, where a map lies, and what Windows notes. */
    private static final Set<Integer> NOTES =
            Set.of(700, 33723, 34377, 33550, 33922, 34264, 34735, 34736, 34737, 0x9C9B, 0x9C9C, 0x9C9D, 0x9C9E, 0x9C9F);

    private static final String XMP = "<rdf:RDF";
    private static final String END_OF_XMP = "</rdf:RDF>";

    private final byte[] file;
    private final ByteBuffer numbers;
    private long room;
    private boolean position;

    private Exif(byte[] file) {
        this.file = file.clone();
        this.numbers = ByteBuffer.wrap(this.file);
        this.room = 4L * file.length;
    }

    /** Whether it is a TIFF, JPEG XR, HEIC, AVIF, PSD or EMF; what else there is may count its bytes and must not change. */
    static boolean mayBeIn(byte[] file) {
        String head = new String(file, 0, Math.min(44, file.length), StandardCharsets.ISO_8859_1);
        return TIFF.stream().anyMatch(head::startsWith)
                || head.startsWith("ftyp", 4)
                || head.startsWith("8BPS")
                || head.startsWith(" EMF", 40);
    }

    static byte[] emptied(byte[] file) {
        return new Exif(file).emptied();
    }

    /** Whether it says where on the earth it was made. */
    static boolean hasPosition(byte[] file) {
        Exif copy = new Exif(file);
        copy.emptied();
        return copy.position;
    }

    private byte[] emptied() {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        position = text.contains("GPSLatitude");
        for (String start : TIFF)
            for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) tiff(at);
        for (int at = text.indexOf(XMP); at >= 0; at = text.indexOf(XMP, at + 1)) {
            int end = text.indexOf(END_OF_XMP, at);
            if (end >= 0) Arrays.fill(file, at, end + END_OF_XMP.length(), (byte) ' ');
        }
        return file;
    }

    private void tiff(int at) {
        numbers.order(file[at] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long directory = at + 8 <= file.length ? number(at + 4) : 0;
        while (directory != 0) directory = directory(at, directory, 0);
    }

    private long number(int at) {
        return numbers.getInt(at) & 0xFFFFFFFFL;
    }

    /**
     * Empties what its notes say, and takes them off its list.
     *
     * @param about the tag that led to it, or 0; what is about the camera or the place is all notes
     * @return where the next one is, or 0
     */
    private long directory(int tiff, long from, int about) {
        if (tiff + from + 2 > file.length) return 0;
        int at = (int) (tiff + from);
        int entries = numbers.getShort(at) & 0xFFFF;
        long end = at + 2 + 12L * entries;
        if (end > file.length) return 0;
        spend(end - at);
        int kept = at + 2;
        for (int entry = at + 2; entry < end; entry += 12)
            if (!emptied(tiff, entry, about)) {
                System.arraycopy(file, entry, file, kept, 12);
                kept += 12;
            }
        long next = end + 4 <= file.length ? number((int) end) : 0;
        if (kept < end) end(at, kept, (int) end, (int) next);
        return next;
    }

    private void end(int at, int kept, int end, int next) {
        numbers.putShort(at, (short) ((kept - at - 2) / 12));
        numbers.putInt(kept, next);
        Arrays.fill(file, kept + 4, Math.min(end + 4, file.length), (byte) 0);
    }

    private boolean emptied(int tiff, int at, int about) {
        int tag = numbers.getShort(at) & 0xFFFF;
        int type = numbers.getShort(at + 2) & 0xFFFF;
        if (about == 0 && (tag == CAMERA || tag == PLACE)) directory(tiff, number(at + 8), tag);
        else if (type < SIZES.length && (about != 0 || type == WORDS || NOTES.contains(tag))) {
            long size = number(at + 4) * SIZES[type];
            long value = size <= 4 ? at + 8 : tiff + number(at + 8);
            if (value > file.length) return true;
            int end = (int) Math.min(file.length, value + size);
            spend(end - value);
            if (about == PLACE && tag == LATITUDE) position |= !isEmpty((int) value, end);
            Arrays.fill(file, (int) value, end, (byte) 0);
        } else return false;
        return true;
    }

    private boolean isEmpty(int from, int to) {
        for (int at = from; at < to; at++) if (file[at] != 0) return false;
        return true;
    }

    /** In a file that was made to keep the server busy, the same bytes are listed again and again. */
    private void spend(long bytes) {
        room -= bytes;
        if (room < 0) throw new RuleBroken("paper.rule.bomb");
    }
}
