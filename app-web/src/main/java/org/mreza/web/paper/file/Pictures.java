package org.mreza.web.paper.file;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.paper.PaperKind;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Component;

/**
 * Makes pictures anew: upright, not larger than a screen needs, and nothing of the file that was sent but the picture.
 * One at a time, as an unpacked picture is large.
 */
@Component
class Pictures {

    private static final int LARGEST_SIDE = 2560;
    private static final int THUMBNAIL_SIDE = 640;
    private static final float GOOD = 0.86f;
    private static final float SMALL = 0.78f;
    private static final long MOST_PIXELS = 100_000_000;
    private static final String STRANGE = "Unsupported Image Type";
    private static final long MOST_MEMORY = 80_000_000;

    /** What was made of a picture. */
    record Made(Path content, int width, int height, Path thumbnail) {}

    /** @throws RuleBroken when it cannot be read */
    synchronized Made make(PaperKind kind, Path sent) {
        try {
            BufferedImage upright = Canvas.fitting(read(kind, sent), LARGEST_SIDE, Orientation.of(sent));
            Path content = beside(sent, "content");
            if (kind == PaperKind.PNG) Canvas.writePng(upright, content);
            else Canvas.writeJpeg(upright, GOOD, content);
            Path thumbnail = beside(sent, "thumbnail");
            Canvas.writeJpeg(Canvas.fitting(upright, THUMBNAIL_SIDE, new Orientation(1)), SMALL, thumbnail);
            return new Made(content, upright.getWidth(), upright.getHeight(), thumbnail);
        } catch (IIOException unreadable) {
            boolean strange = STRANGE.equals(unreadable.getMessage());
            throw strange ? new RuleBroken("paper.rule.picture") : new RuleBroken("paper.rule.damaged");
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new RuleBroken("paper.rule.damaged");
        }
    }

    private static Path beside(Path sent, String name) {
        return sent.resolveSibling(sent.getFileName() + "." + name);
    }

    /** Looks at the size before it unpacks, and leaves points out of a large picture while it does. */
    private static BufferedImage read(PaperKind kind, Path sent) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT))
                .next();
        try (ImageInputStream in = Objects.requireNonNull(ImageIO.createImageInputStream(sent.toFile()))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) throw new RuleBroken("paper.rule.pixels", MOST_PIXELS / 1_000_000);
            ImageReadParam leavingOut = reader.getDefaultReadParam();
            int every = every(width, height, reader.getRawImageType(0));
            leavingOut.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, leavingOut);
        } finally {
            reader.dispose();
        }
    }

    /** Of how many points in a row one is read. */
    private static int every(int width, int height, @Nullable ImageTypeSpecifier type) {
        int bytes = type == null ? 4 : Math.max(3, type.getColorModel().getPixelSize() / 8);
        int every = 1;
        while (Math.max(width, height) / every > 2 * LARGEST_SIDE
                || (long) (width / every) * (height / every) * bytes > MOST_MEMORY) every++;
        return every;
    }
}
