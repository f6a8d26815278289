package org.mreza.web.proposal;

import org.jspecify.annotations.Nullable;
import org.mreza.domain.proposal.ProposalItem;

/**
 * One proposed value beside the present one.
 *
 * @param ours what is told now
 * @param then what was told when it was proposed, where that is something else; else empty
 * @param lang tag of the language of the text; null where it is in none
 * @param source who told the present value, in words; empty where that is not known
 */
public record ReviewLine(
        ProposalItem item,
        String label,
        String ours,
        String then,
        String theirs,
        @Nullable String lang,
        String source) {}
