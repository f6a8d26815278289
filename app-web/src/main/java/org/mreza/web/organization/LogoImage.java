package org.mreza.web.organization;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.RuleBroken;

/** Makes a PNG of what was sent as a logo: what the file is, its bytes tell; nothing of them but the picture is kept. */
final class LogoImage {

    static final int LARGEST_FILE = 1_000_000;

    private static final int LARGEST_SIDE = 512;
    private static final long MOST_PIXELS = 25_000_000;

    private LogoImage() {}

    /** @throws RuleBroken when it is too large, or no picture that can be read */
    static byte[] pngOf(byte[] sent) {
        if (sent.length > LARGEST_FILE) throw RuleBroken.at("logo", "organization.rule.logo-size");
        String format = format(sent);
        if (format == null) throw RuleBroken.at("logo", "organization.rule.logo-format");
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(small(read(sent, format)), "png", png);
            return png.toByteArray();
        } catch (IOException | RuntimeException unreadable) {
            throw RuleBroken.at("logo", "organization.rule.logo-format");
        }
    }

    static @Nullable String format(byte[] b) {
        if (begins(b, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) return "png";
        return begins(b, 0xFF, 0xD8, 0xFF) ? "jpeg" : null;
    }

    private static boolean begins(byte[] bytes, int... with) {
        if (bytes.length < with.length) return false;
        for (int i = 0; i < with.length; i++) if ((bytes[i] & 0xFF) != with[i]) return false;
        return true;
    }

    /** Looks at the size before it unpacks, so that a small file cannot become a huge picture. */
    private static BufferedImage read(byte[] sent, String format) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) throw new IOException("too many pixels");
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage small(BufferedImage image) {
        int side = Math.max(image.getWidth(), image.getHeight());
        double scale = Math.min(1.0, (double) LARGEST_SIDE / side);
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = small.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return small;
    }
}
