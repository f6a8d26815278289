package org.mreza.web.paper.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Takes what a camera or a person wrote into a picture out of it, and leaves every point of the picture as it is. */
final class PictureNotes {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> PNG_NOTES = Set.of("eXIf", "tEXt", "iTXt", "zTXt", "tIME");
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;

    private PictureNotes() {}

    /** The same bytes where there is nothing to take out, also of what is no picture. */
    static byte[] without(byte[] picture) {
        if (picture.length > 3 && marker(picture, 0) == 0xD8 && marker(picture, 2) >= 0xC0) return jpeg(picture);
        if (Jpeg2000.is(picture)) return Jpeg2000.without(picture);
        if (WebP.is(picture)) return WebP.without(picture);
        if (Gif.is(picture)) return Gif.without(picture);
        boolean png = picture.length > PNG.length && Arrays.equals(picture, 0, PNG.length, PNG, 0, PNG.length);
        if (png) return png(picture);
        return Exif.mayBeIn(picture) ? Exif.emptied(picture) : picture;
    }

    /** The marker at a place of a JPEG, or -1 where none is. */
    private static int marker(byte[] jpeg, int at) {
        return at + 1 < jpeg.length && jpeg[at] == (byte) 0xFF ? jpeg[at + 1] & 0xFF : -1;
    }

    /** Segment by segment; what follows the end of the picture, or is none, is not kept. */
    private static byte[] jpeg(byte[] jpeg) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(jpeg.length);
        kept.write(jpeg, 0, 2);
        int at = 2;
        for (int marker = marker(jpeg, at); marker > 0 && marker != END; marker = marker(jpeg, at)) {
            int end = marker == 0xFF ? at + 1 : segmentEnd(jpeg, at);
            if (marker == START_OF_SCAN) end = scanEnd(jpeg, end);
            if (end <= at || end > jpeg.length) return kept.toByteArray();
            if (marker != 0xFF && !isNote(jpeg, at, marker)) kept.write(jpeg, at, end - at);
            at = end;
        }
        if (marker(jpeg, at) == END) kept.write(jpeg, at, 2);
        return kept.toByteArray();
    }

    private static int segmentEnd(byte[] jpeg, int at) {
        if (at + 4 > jpeg.length) return jpeg.length + 1;
        return at + 2 + (ByteBuffer.wrap(jpeg).getShort(at + 2) & 0xFFFF);
    }

    /** Where the next marker stands; within a scan a marker is followed by 0, or it is one of eight that restart it. */
    private static int scanEnd(byte[] jpeg, int from) {
        for (int at = from; at + 1 < jpeg.length; at++) {
            int marker = marker(jpeg, at);
            if (marker > 0 && marker != 0xFF && (marker < 0xD0 || marker > 0xD7)) return at;
        }
        return jpeg.length;
    }

    /** Comments and all that programs add, but for what colours need: JFIF, colour profiles, Adobe. */
    private static boolean isNote(byte[] jpeg, int at, int marker) {
        if (marker == 0xFE) return true;
        if (marker < 0xE1 || marker > 0xEF || marker == 0xEE) return false;
        byte[] profile = "ICC_PROFILE".getBytes(StandardCharsets.US_ASCII);
        int from = at + 4;
        int to = from + profile.length;
        return marker != 0xE2 || to > jpeg.length || !Arrays.equals(jpeg, from, to, profile, 0, profile.length);
    }

    private static byte[] png(byte[] png) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(png.length);
        kept.write(png, 0, PNG.length);
        int at = PNG.length;
        while (at + 12 <= png.length) {
            long end = at + 12L + (ByteBuffer.wrap(png).getInt(at) & 0xFFFFFFFFL);
            if (end > png.length) break;
            String kind = new String(png, at + 4, 4, StandardCharsets.US_ASCII);
            if (!PNG_NOTES.contains(kind)) kept.write(png, at, (int) end - at);
            at = (int) end;
        }
        return kept.toByteArray();
    }
}
