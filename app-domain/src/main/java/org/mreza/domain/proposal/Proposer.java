package org.mreza.domain.proposal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.account.EmailAddress;
import org.mreza.domain.provenance.Source;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.RuleBroken;

/**
 * Who proposes, or what.
 *
 * @param kind PROPOSAL for people, IMPORT for files
 * @param name of the person, if they say; of the source of an import
 * @param email where the outcome is told, if they want that
 * @param language in which they are answered
 * @param message to those who decide
 */
public record Proposer(
        Source.Kind kind,
        @Nullable String name,
        @Nullable String email,
        Language language,
        @Nullable String message) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_MESSAGE = 2_000;

    public Proposer {
        email = email == null || email.isBlank() ? null : email.strip().toLowerCase(Locale.ROOT);
        if (email != null && EmailAddress.read(email).isEmpty())
            throw RuleBroken.at("email", "organization.rule.email");
        if (name != null && name.length() > LONGEST_NAME)
            throw RuleBroken.at("name", "organization.rule.too-long", LONGEST_NAME);
        if (message != null && message.length() > LONGEST_MESSAGE)
            throw RuleBroken.at("message", "organization.rule.too-long", LONGEST_MESSAGE);
    }

    /** Somebody who is not signed in. */
    public static Proposer visitor(
            @Nullable String name, @Nullable String email, Language language, @Nullable String message) {
        return new Proposer(Source.Kind.PROPOSAL, name, email, language, message);
    }

    public static Proposer of(Actor actor, @Nullable String email, @Nullable String message) {
        return new Proposer(Source.Kind.PROPOSAL, actor.name(), email, actor.language(), message);
    }

    /** A file that says something else than what the owner wrote. */
    public static Proposer imported(String source, Language language) {
        return new Proposer(Source.Kind.IMPORT, source, null, language, null);
    }
}
