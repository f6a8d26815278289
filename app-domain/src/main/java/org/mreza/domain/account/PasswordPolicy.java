package org.mreza.domain.account;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.domain.shared.TextFold;
import org.springframework.stereotype.Component;

/** What a password must be: long, and not what somebody would guess. Every character counts, spaces too. */
@Component
public class PasswordPolicy {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private static final List<String> CONTEXT = List.of("mreza", "mreža", "мрежа", "network", "password", "lozinka");

    private static final Pattern APART = Pattern.compile("[\\s@._+-]+");

    private final PasswordStrength strength;

    PasswordPolicy(PasswordStrength strength) {
        this.strength = strength;
    }

    /**
     * @param words the person's address and name, the names of organizations
     * @throws RuleBroken when the password is refused
     */
    public void check(String password, List<String> words) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) throw RuleBroken.at("password", "account.password-short", SHORTEST);
        if (length > LONGEST) throw RuleBroken.at("password", "account.password-long", LONGEST);
        List<String> context = new ArrayList<>(CONTEXT);
        words.forEach(word -> addParts(context, word));
        if (isMostlyContext(password, context) || strength.isGuessable(password, context)) {
            throw RuleBroken.at("password", "account.password-guessable");
        }
    }

    /** Unicode spelled one way, so that the same key strokes match on every system. */
    static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static void addParts(List<String> context, String word) {
        context.add(word);
        APART.splitAsStream(word).filter(part -> part.length() >= 3).forEach(context::add);
    }

    /** Nothing but context words, digits and signs, in whichever script. */
    private static boolean isMostlyContext(String password, List<String> context) {
        String whole = TextFold.key(password.toLowerCase(Locale.ROOT)).replaceAll("[0-9 ]", "");
        String rest = whole;
        for (String word : context) {
            String key = TextFold.key(word).replace(" ", "");
            if (key.length() >= 3) rest = rest.replace(key, "");
        }
        return rest.length() < 4 && rest.length() < whole.length();
    }
}
