package org.mreza.domain.shared;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The readable end of an address: {@code nasa-poraka} for Наша порака. */
public final class Slug {

    public static final int LONGEST = 80;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern DASH_AT_AN_END = Pattern.compile("^-|-$");

    private Slug() {}

    /** Plain Latin letters, digits and single dashes, at most {@link #LONGEST} characters; never empty. */
    public static String of(String text) {
        return cut(spelled(text), LONGEST);
    }

    /** The slug, or the first of slug-2, slug-3 and so on that is not taken. */
    public static String unique(String base, Predicate<String> taken) {
        String slug = of(base);
        for (int number = 2; taken.test(slug); number++) {
            String ending = "-" + number;
            slug = cut(of(base), LONGEST - ending.length()) + ending;
        }
        return slug;
    }

    private static String spelled(String text) {
        String letters = TextFold.withoutMarks(TextFold.latin(text))
                .replace("đ", "dj")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('ı', 'i')
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replaceAll("['’ʼ`´]", "");
        String dashed = BETWEEN_WORDS.matcher(letters).replaceAll("-");
        String slug = DASH_AT_AN_END.matcher(dashed).replaceAll("");
        return slug.isEmpty() ? "x" : slug;
    }

    /** Cuts at the end of a word where there is one not far away. */
    private static String cut(String slug, int length) {
        if (slug.length() <= length) return slug;
        int dash = slug.lastIndexOf('-', length);
        return slug.substring(0, dash > length / 2 ? dash : length);
    }
}
