package org.mreza.domain.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.RuleBroken;

/**
 * Whom it is for.
 *
 * @param targetGroups codes of {@link TargetGroup}s
 * @param languages spoken with those who come, as ISO 639 codes
 * @param text in words
 */
@Embeddable
public record Eligibility(
        List<String> targetGroups,
        List<String> languages,

        @Column(name = "eligibility") @Nullable LocalizedText text,

        @Nullable Integer minAge,
        @Nullable Integer maxAge) {

    /** Whoever comes. */
    public static final Eligibility NOT_STATED = new Eligibility(List.of(), List.of(), null, null, null);

    static final int OLDEST = 120;

    public Eligibility {
        targetGroups = targetGroups.stream().distinct().toList();
        languages = languages.stream().distinct().toList();
        if (languages.stream().anyMatch(l -> !l.matches("[a-z]{2,3}")))
            throw RuleBroken.at("languages", "service.rule.language");
        Texts.shortEnough("eligibility", text, Texts.PARAGRAPHS);
        Texts.within("minAge", minAge, 0, OLDEST);
        Texts.within("maxAge", maxAge, 0, OLDEST);
        if (minAge != null && maxAge != null && minAge > maxAge) throw RuleBroken.at("maxAge", "service.rule.ages");
    }

    Eligibility forGroups(List<String> others) {
        return new Eligibility(others, languages, text, minAge, maxAge);
    }

    Eligibility speaking(List<String> others) {
        return new Eligibility(targetGroups, others, text, minAge, maxAge);
    }

    Eligibility aged(@Nullable Integer from, @Nullable Integer to) {
        return new Eligibility(targetGroups, languages, text, from, to);
    }

    Eligibility told(@Nullable LocalizedText other) {
        return new Eligibility(targetGroups, languages, other, minAge, maxAge);
    }
}
