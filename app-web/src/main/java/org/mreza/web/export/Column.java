package org.mreza.web.export;

/**
 * A column of an exported table.
 *
 * @param width in characters, where the format knows widths
 */
public record Column(String title, int width) {

    public static Column narrow(String title) {
        return new Column(title, 14);
    }

    public static Column wide(String title) {
        return new Column(title, 32);
    }

    public static Column text(String title) {
        return new Column(title, 60);
    }
}
