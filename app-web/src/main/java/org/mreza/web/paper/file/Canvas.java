package org.mreza.web.paper.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Draws pictures in another size and writes them. */
final class Canvas {

    private Canvas() {}

    /** The picture, upright, its longer side not longer than this. */
    static BufferedImage fitting(BufferedImage image, int longest, Orientation held) {
        BufferedImage near = image;
        while (Math.max(near.getWidth(), near.getHeight()) >= 2 * longest)
            near = drawn(near, near.getWidth() / 2, near.getHeight() / 2, new Orientation(1));
        double scale = Math.min(1.0, (double) longest / Math.max(near.getWidth(), near.getHeight()));
        return drawn(near, side(near.getWidth(), scale), side(near.getHeight(), scale), held);
    }

    private static int side(int length, double scale) {
        return Math.max(1, (int) Math.round(length * scale));
    }

    /** On white, unless it is transparent somewhere. */
    private static BufferedImage drawn(BufferedImage image, int width, int height, Orientation held) {
        boolean clear = image.getColorModel().hasAlpha();
        BufferedImage drawn = new BufferedImage(
                held.turns() ? height : width,
                held.turns() ? width : height,
                clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = drawn.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        AffineTransform to = held.upright(width, height);
        to.scale((double) width / image.getWidth(), (double) height / image.getHeight());
        canvas.drawImage(image, to, null);
        canvas.dispose();
        return drawn;
    }

    static void writePng(BufferedImage image, Path to) throws IOException {
        ImageIO.write(image, "png", to.toFile());
    }

    static void writeJpeg(BufferedImage image, float quality, Path to) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        Files.deleteIfExists(to);
        try (ImageOutputStream out = Objects.requireNonNull(ImageIO.createImageOutputStream(to.toFile()))) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(onWhite(image), null, null), how);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage onWhite(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB) return image;
        BufferedImage white = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = white.createGraphics();
        canvas.drawImage(image, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return white;
    }
}
