package org.mreza.domain.shared;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount of money as people write it. */
public final class AmountText {

    private static final String NAME = "(?<%s>[\\p{L}€$£]{1,10}\\.?)?";
    private static final Pattern WRITTEN = Pattern.compile(NAME.formatted("before")
            + "\\s*(?<number>\\d[\\d.,' ]*?)\\s*(?:,-|\\.-|,--)?\\s*" + NAME.formatted("after"));

    /** Three digits after the only kind of mark are thousands, one or two are the parts of a unit. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<whole>\\d+|\\d{1,3}(?:(?<mark>[.,' ])\\d{3})(?:\\k<mark>\\d{3})*)(?:(?!\\k<mark>)[.,](?<parts>\\d{1,2}))?");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("€", "EUR"),
            Map.entry("евра", "EUR"),
            Map.entry("евро", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("evra", "EUR"),
            Map.entry("eura", "EUR"),
            Map.entry("еура", "EUR"),
            Map.entry("eurosh", "EUR"),
            Map.entry("eurove", "EUR"),
            Map.entry("мкд", "MKD"),
            Map.entry("рсд", "RSD"),
            Map.entry("maraka", "BAM"),
            Map.entry("марака", "BAM"),
            Map.entry("$", "USD"),
            Map.entry("£", "GBP"),
            Map.entry("ден", "MKD"),
            Map.entry("денари", "MKD"),
            Map.entry("den", "MKD"),
            Map.entry("denari", "MKD"),
            Map.entry("denarë", "MKD"),
            Map.entry("дин", "RSD"),
            Map.entry("динара", "RSD"),
            Map.entry("din", "RSD"),
            Map.entry("dinara", "RSD"),
            Map.entry("км", "BAM"),
            Map.entry("km", "BAM"),
            Map.entry("lek", "ALL"),
            Map.entry("lekë", "ALL"));

    private AmountText() {}

    /**
     * Reads {@code 5.200,00 EUR}, {@code 5,200.00 EUR}, {@code €5200}, {@code 1.200.000 денари}: which mark stands for
     * thousands can be seen, so that the reader's language need not be known. Nothing at all is not stated.
     *
     * @throws RuleBroken when it cannot be read, or has no currency
     */
    public static Amount parse(String text) {
        if (text.isBlank()) return Amount.NOT_STATED;
        Matcher written = WRITTEN.matcher(text.replace('\u00a0', ' ').strip());
        if (text.length() > 60 || !written.matches()) throw new RuleBroken("amount.unreadable");
        String before = written.group("before");
        String after = written.group("after");
        if (before == null && after == null) throw new RuleBroken("amount.currency-missing");
        if (before != null && after != null) throw new RuleBroken("amount.unreadable");
        return new Amount(number(written.group("number")), currency(before == null ? after : before));
    }

    private static BigDecimal number(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) throw new RuleBroken("amount.unreadable");
        String parts = number.group("parts");
        String whole = number.group("whole").replaceAll("\\D", "");
        return new BigDecimal(parts == null ? whole : whole + "." + parts);
    }

    private static String currency(String name) {
        String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        String code = NAMES.get(bare.toLowerCase(Locale.ROOT));
        return code == null ? bare.toUpperCase(Locale.ROOT) : code;
    }

    /**
     * {@code 5.200,00 EUR}, in English {@code 5,200.00 EUR}, with no line break inside.
     *
     * @throws IllegalArgumentException when it is not stated: what to say then is for the page to know
     */
    public static String format(Amount amount, Language language) {
        BigDecimal number = amount.number();
        if (number == null) throw new IllegalArgumentException("not stated");
        DecimalFormatSymbols marks = DecimalFormatSymbols.getInstance(Locale.ROOT);
        marks.setGroupingSeparator(language == Language.EN ? ',' : '.');
        marks.setDecimalSeparator(language == Language.EN ? '.' : ',');
        DecimalFormat figures = new DecimalFormat("#,##0", marks);
        figures.setMinimumFractionDigits(number.scale());
        return figures.format(number) + '\u00a0' + amount.currency();
    }
}
