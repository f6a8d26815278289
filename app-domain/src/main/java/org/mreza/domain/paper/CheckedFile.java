package org.mreza.domain.paper;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that was looked into and may be kept.
 *
 * @param content what is kept of it: of a picture only the picture, made anew
 * @param sha256 of the content, in hexadecimal digits
 * @param picture null for what is none
 */
public record CheckedFile(
        PaperKind kind,
        Path content,
        long size,
        String sha256,
        @Nullable Picture picture) {

    /** How large a picture is, and a small one of it. */
    public record Picture(int width, int height, Path thumbnail) {}
}
