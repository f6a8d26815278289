package org.mreza.domain.account;

import java.util.List;

/** Knows the passwords that are guessed first. */
public interface PasswordStrength {

    /** @param context words that a guesser would try for this person */
    boolean isGuessable(String password, List<String> context);
}
