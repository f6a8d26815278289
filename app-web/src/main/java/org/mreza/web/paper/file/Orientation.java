package org.mreza.web.paper.file;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.file.Path;

/** How a camera was held, by its note in the picture: 1 is upright; from 5 on, width and height change places. */
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);

    static Orientation of(Path picture) throws IOException {
        try {
            ExifIFD0Directory note =
                    ImageMetadataReader.readMetadata(picture.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer value = note == null ? null : note.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return value == null || value < 1 || value > 8 ? UPRIGHT : new Orientation(value);
        } catch (ImageProcessingException | RuntimeException unreadable) {
            return UPRIGHT;
        }
    }

    boolean turns() {
        return value >= 5;
    }

    /** Moves the points of a picture of this size to where they belong. */
    AffineTransform upright(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
