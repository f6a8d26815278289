package org.mreza.domain.shared;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which words of a text are Serbian ones in Latin script, and which letters they are made of. */
final class LatinWords {

    private static final Pattern BETWEEN_SPACES = Pattern.compile("\\S+");
    private static final Pattern ADDRESS = Pattern.compile(
            "://|@|www\\.|[\\p{L}\\d]\\.(?:com|org|net|info|edu|gov|int|eu|rs|mk|ba|me|al|hr|de)(?![\\p{L}\\d])");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern SERBIAN = Pattern.compile("(?iu)[abcčćdđefghijklmnoprsštuvzž]+");

    /** One to thirty-nine; a single I is the word for "and". */
    private static final Pattern ROMAN_NUMERAL = Pattern.compile("V|(?=..)X{0,3}(?:I[XV]|V?I{0,3})");

    /** Where two parts of a word meet, so that nj or dž is two letters: in-jekcija, nad-živeti. */
    private static final Pattern SEAM = Pattern.compile("(?iu)(?<=nad)(?=živ|žnj|žanj|žup)|(?<=^od)(?=žal|živ|želj)"
            + "|(?<=pod)(?=žanr|žup)|(?<=pred)(?=žetv|živ|žup)|(?<=in)(?=jek[ct])|(?<=kon)(?=jug|jun[kc])"
            + "|(?<=tan)(?=jug)|(?<=van)(?=jezi)|(?<=^an)(?=jon)");

    private static final Pattern LETTER = Pattern.compile("[Ll]j|LJ|[Nn]j|NJ|[Dd]ž|DŽ|.");

    private LatinWords() {}

    /** Rewrites the words, and leaves alone what is none: addresses, Roman numerals, words of other languages. */
    static String rewrite(String text, UnaryOperator<String> word) {
        return BETWEEN_SPACES.matcher(text).replaceAll(piece -> rewritePiece(piece.group(), word));
    }

    private static String rewritePiece(String piece, UnaryOperator<String> word) {
        String rewritten = ADDRESS.matcher(piece).find()
                ? piece
                : WORD.matcher(piece).replaceAll(found -> rewriteWord(found.group(), word));
        return Matcher.quoteReplacement(rewritten);
    }

    private static String rewriteWord(String found, UnaryOperator<String> word) {
        boolean serbian = SERBIAN.matcher(found).matches()
                && !ROMAN_NUMERAL.matcher(found).matches();
        return serbian ? word.apply(found) : found;
    }

    /** The letters of the Serbian alphabet that a word is spelled with, one or two characters each. */
    static List<String> letters(String word) {
        return Stream.of(SEAM.split(word))
                .flatMap(part -> LETTER.matcher(part).results().map(MatchResult::group))
                .toList();
    }
}
