package org.mreza.web.setup;

import java.time.Duration;
import org.mreza.domain.merge.Merge;
import org.mreza.domain.retention.Kept;
import org.mreza.domain.retention.RetentionPeriods;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** For how long what nobody needs any more is kept; the operator's guide says what each is. */
@ConfigurationProperties("mreza.retention")
record RetentionSettings(
        @DefaultValue("30d") Duration submissionKeys,
        @DefaultValue("90d") Duration drafts,
        @DefaultValue("90d") Duration links,
        @DefaultValue("1d") Duration signInTries,
        @DefaultValue("30d") Duration sentLetters,
        @DefaultValue("180d") Duration givenUpLetters,
        @DefaultValue("365d") Duration closedProposals,
        @DefaultValue("180d") Duration invitees,
        @DefaultValue("90d") Duration imports)
        implements RetentionPeriods {

    @Override
    public Duration of(Kept kept) {
        return switch (kept) {
            case SUBMISSION_KEYS -> submissionKeys;
            case DRAFTS -> drafts;
            case LINKS, DIGEST_LINKS, DIGEST_LETTERS -> links;
            case SIGN_IN_TRIES -> signInTries;
            case SENT_LETTERS -> sentLetters;
            case GIVEN_UP_LETTERS -> givenUpLetters;
            case CLOSED_PROPOSALS -> closedProposals;
            case INVITEES -> invitees;
            case IMPORTS -> imports;
            case MERGED_RECORDS -> Merge.UNDOABLE;
        };
    }
}
