package org.mreza.domain.meeting.recognition;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.meeting.NumberWords;
import org.mreza.domain.shared.Amount;
import org.mreza.domain.shared.AmountText;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.TextFold;

/** Sums of money, and how many people or municipalities, in figures and in words. */
final class FindingFigures {

    private static final String FIGURES = "\\d{1,3}(?:[., \u00a0]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";

    private static final String CURRENCY =
            "(?:EUR|MKD|RSD|BAM|ALL|USD|GBP|евра|евро|evra|eura|euro|euros|euros?|ден(?:ари|\\.)|denar[ië]?|динар[аи]?|dinar[ai]?|КМ|KM"
                    + "|lekë|lek|еура|eurosh|eurove|РСД|МКД|din\\.|maraka|марака)(?:\\b|(?<=\\.))";

    private static final String MUCH =
            "\\s+(?:(?:милијард|milijard|miliard|billion|милион|милиони|miljon|milion|million|илјад|хиљад|hiljad|tisuć|thousand|mijë)\\p{L}*|мил\\.|mil\\.)";

    private static final Pattern MONEY = Pattern.compile(
            "(?iU)(?<![\\d.,])(?:(?<before>€|\\$|£|(?:EUR|MKD|RSD|BAM|KM|ALL|USD|GBP)\\s)\\s?(?<first>" + FIGURES
                    + ")(?<more>" + MUCH + ")?|(?<number>" + FIGURES
                    + ")(?<much>" + MUCH + ")?\\s?(?<after>€|\\$|£|"
                    + CURRENCY + "))");

    private static final String PEOPLE =
            "(?:учесни|присутни|претставни|представни|лица|особ|луѓе|људи|семејств|домаќинств|породиц|домаћинств|жени|жена\\b|деца|дец|корисни|волонтер|вработен|запослен"
                    + "|učesni|prisutni|predstavni|lica\\b|osob|ljudi|porodic|domaćinst|žena\\b|djec|dece|korisni|polazni|volonter|zaposlen"
                    + "|pjesëmarrës|persona|njerëz|familje|përfaqësues|gra\\b|grave\\b|nxënës|fëmijë|përfitues|participants|people|persons|representatives|families|households"
                    + "|women|children|beneficiaries|attendees)\\p{L}*";

    private static final String PLACES = "(?:општин|општини|општина|opštin|općin|komuna|bashki|municipalit)\\p{L}*";

    private static final Pattern COUNT = Pattern.compile(
            "(?iU)(?<![\\p{L}\\d.,])(?<about>(?:околу|око|oko|rreth|about|around|над|преко|preko|mbi|over|повеќе од|више од|više od|më shumë se|more than)\\s+)?"
                    + "(?<number>\\d{1,3}(?:[. ]\\d{3})?|(?:\\p{L}{5,14}(?:\\s+(?:и|i|e)\\s+|-))?\\p{L}{2,14})(?:\\s+\\p{L}{3,14}){0,2}?\\s+(?<what>"
                    + PEOPLE
                    + "|" + PLACES
                    + ")");

    private static final Pattern AT_LEAST =
            Pattern.compile("(?iU)(?:над|преко|preko|mbi|over|повеќе од|више од|više od|më shumë se|more than)\\s+");

    private FindingFigures() {}

    static List<Find> in(String text) {
        List<Find> found = new ArrayList<>();
        Matcher money = MONEY.matcher(text);
        while (money.find()) {
            String value = amount(money);
            if (!value.isEmpty()) found.add(new Find(Find.Kind.MONEY, money.start(), money.end(), null, value, false));
        }
        Matcher count = COUNT.matcher(text);
        int from = 0;
        while (count.find(from)) {
            Find find = counted(count);
            if (find != null) found.add(find);
            from = find == null ? next(text, count.start()) : count.end();
            if (from >= text.length()) break;
        }
        return found;
    }

    private static int next(String text, int at) {
        int next = at + 1;
        while (next < text.length() && Character.isLetterOrDigit(text.charAt(next))) next++;
        return next;
    }

    private static String amount(Matcher money) {
        boolean before = money.group("before") != null;
        String number = (before ? money.group("first") : money.group("number")).replace('\u00a0', ' ');
        String currency = before ? money.group("before").strip() : money.group("after");
        String much = before ? money.group("more") : money.group("much");
        try {
            Amount amount =
                    times(much, AmountText.parse(number + " " + currency.replaceAll("(?iU)^денари?.*", "денари")));
            return amount.isStated() ? AmountText.format(amount, Language.MK).replace('\u00a0', ' ') : "";
        } catch (RuleBroken unreadable) {
            return "";
        }
    }

    /** @param much the word for thousands, millions or more behind the figures */
    private static Amount times(@Nullable String much, Amount amount) {
        if (much == null || amount.number() == null) return amount;
        String word = TextFold.key(much.strip());
        int zeros = word.startsWith("milijard") || word.startsWith("miliard") || word.startsWith("billion")
                ? 9
                : word.startsWith("mil") ? 6 : 3;
        return new Amount(
                amount.number().scaleByPowerOfTen(zeros).setScale(0, RoundingMode.HALF_UP), amount.currency());
    }

    private static @Nullable Find counted(Matcher count) {
        String written = count.group("number");
        String figures = written.matches("[\\d. ]+")
                ? written.replaceAll("\\D", "")
                : NumberWords.figures(written).orElse("");
        if (figures.isEmpty() || figures.matches("(?:19|20)\\d{2}")) return null;
        String about = count.group("about");
        if (about != null && !figures.startsWith("≈"))
            figures = (AT_LEAST.matcher(about).matches() ? "≥" : "≈") + figures;
        boolean places = Pattern.matches("(?iU)" + PLACES, count.group("what"));
        return new Find(
                places ? Find.Kind.MUNICIPALITIES : Find.Kind.PEOPLE, count.start(), count.end(), null, figures, false);
    }
}
