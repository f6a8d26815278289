package org.mreza.web.security;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import org.mreza.domain.account.PasswordStrength;
import org.springframework.stereotype.Component;

/** Guesses as a guesser would: common passwords, names, keyboard rows, dates, and the words around the person. */
@Component
class ZxcvbnStrength implements PasswordStrength {

    private static final int GOOD_ENOUGH = 3;

    /** What comes after adds strength and costs time. */
    private static final int LOOKED_AT = 72;

    private final Zxcvbn zxcvbn = new Zxcvbn();

    @Override
    public boolean isGuessable(String password, List<String> context) {
        String start = password.substring(0, Math.min(password.length(), LOOKED_AT));
        return zxcvbn.measure(start, context).getScore() < GOOD_ENOUGH;
    }
}
