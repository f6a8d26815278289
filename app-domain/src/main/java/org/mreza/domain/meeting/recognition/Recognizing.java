package org.mreza.domain.meeting.recognition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mreza.domain.access.Access;
import org.mreza.domain.access.Action;
import org.mreza.domain.access.Actor;
import org.mreza.domain.meeting.MeetingKind;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recognizes in a text what the network knows, and what looks like a date, a sum or a number of people. Saves nothing. */
@Service
@Transactional(readOnly = true)
public class Recognizing {

    /** Characters. */
    public static final int LONGEST = 200_000;

    private static final int LONGEST_TITLE = 300;

    private final KnownNames known;
    private final Towns towns;

    Recognizing(KnownNames known, Towns towns) {
        this.known = known;
        this.towns = towns;
    }

    /** @throws RuleBroken at {@code text} when there is none or too much of it */
    public Recognition recognize(String pasted, Actor actor) {
        Access.requireSomewhere(actor, Action.LOG_MEETING);
        String text = pasted.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\0', ' ')
                .strip();
        if (text.isEmpty()) throw RuleBroken.at("text", "recognition.text.missing");
        if (text.length() > LONGEST) throw RuleBroken.at("text", "recognition.text.long", LONGEST / 1000);
        List<Find> all = new ArrayList<>(FindingTitles.in(text));
        all.addAll(named(text, actor));
        all.addAll(FindingDates.in(text));
        all.addAll(FindingFigures.in(text));
        String title = title(text);
        return new Recognition(text, title, kind(title + "\n" + text), language(text), heldFirst(apart(all)));
    }

    private List<Find> named(String text, Actor actor) {
        List<Word> words = Word.of(text);
        Names names = new Names(text, words);
        known.organizations(actor, (id, label, folded) -> names.add(Find.Kind.ORGANIZATION, id, label, folded));
        known.projects(actor, (id, label, folded) -> names.add(Find.Kind.PROJECT, id, label, folded));
        towns.each(actor.language(), (id, label, folded) -> names.add(Find.Kind.MUNICIPALITY, id, label, folded));
        return towns.likely(names.found(), text);
    }

    /** Of those that overlap the longest, then what the network knows, then by kind. */
    private static List<Find> apart(List<Find> all) {
        List<Find> kept = new ArrayList<>();
        BitSet taken = new BitSet();
        List<Find> known = all.stream().filter(f -> f.id() != null).toList();
        all.stream()
                .filter(f -> !f.isQuoted() || known.stream().noneMatch(f::isNamedBy))
                .sorted(Comparator.comparingInt((Find f) -> -f.length())
                        .thenComparing(f -> f.id() == null)
                        .thenComparing(Find::kind)
                        .thenComparing(f -> Optional.ofNullable(f.id()).orElse("")))
                .filter(find -> find.takes(taken))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(Find::start));
        return kept;
    }

    /** Of the dates, only the first day is proposed. */
    private static List<Find> heldFirst(List<Find> finds) {
        Optional<Find> held = finds.stream()
                .filter(f -> f.kind() == Find.Kind.DATE)
                .min(Comparator.comparing((Find f) -> !f.proposed()).thenComparingInt(Find::start));
        return finds.stream()
                .map(f -> f.kind() == Find.Kind.DATE && held.filter(f::equals).isEmpty() ? f.unproposed() : f)
                .toList();
    }

    private static String title(String text) {
        String first = text.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElse("");
        return first.length() <= LONGEST_TITLE ? first : first.substring(0, LONGEST_TITLE);
    }

    private static MeetingKind kind(String text) {
        return first(
                        text,
                        "(?:работилниц|радиониц|radionic|обук|obuk|тренинг|trening|punëtori|trajnim|workshop|training)",
                        MeetingKind.WORKSHOP)
                .or(() -> first(text, "(?:вебинар|vebinar|webinar|uebinar)", MeetingKind.WEBINAR))
                .or(() -> first(text, "(?:конференци|konferenc|conference)", MeetingKind.CONFERENCE))
                .orElse(MeetingKind.NETWORKING);
    }

    /** Looked for at the beginning, where an item says what it is about. */
    private static Optional<MeetingKind> first(String text, String words, MeetingKind kind) {
        String beginning = text.substring(0, Math.min(text.length(), 1_500));
        boolean networking = Pattern.compile("(?iU)вмрежув|умрежав|umrežav|networking")
                .matcher(beginning)
                .find();
        return !networking
                        && Pattern.compile("(?iU)" + words).matcher(beginning).find()
                ? Optional.of(kind)
                : Optional.empty();
    }

    private static Language language(String text) {
        if (Pattern.compile("[ќѓѕЌЃЅ]").matcher(text).find()) return Language.MK;
        if (Pattern.compile("[ћђЋЂ]").matcher(text).find()) return Language.SR_CYRL;
        if (Pattern.compile("\\p{IsCyrillic}{4}").matcher(text).find()) return Language.MK;
        if (Pattern.compile("[ëË]").matcher(text).find()) return Language.SQ;
        if (!Pattern.compile("[čćžšđČĆŽŠĐ]").matcher(text).find()) return Language.EN;
        return Pattern.compile("(?iU)\\p{L}ije\\p{L}").matcher(text).find() ? Language.BS : Language.SR_LATN;
    }
}
