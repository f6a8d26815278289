package org.mreza.domain.news;

import java.util.Set;
import org.mreza.domain.shared.ActionItemId;
import org.mreza.domain.shared.ConclusionId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.PaperId;
import org.mreza.domain.shared.PersonId;

/**
 * What an editor says of a meeting, and what of it everybody may see. Whatever is not named here stays in the network,
 * also what is added to the meeting later.
 *
 * @param photographs on which everybody who can be recognised agreed
 * @param conclusions that are not internal
 * @param actionItems that are not internal
 * @param persons who agreed to be named
 */
public record NewsText(
        LocalizedText summary,
        Set<PaperId> photographs,
        Set<ConclusionId> conclusions,
        Set<ActionItemId> actionItems,
        Set<PersonId> persons) {

    /** The longest summary in one language, in characters. */
    public static final int LONGEST = 5_000;

    public NewsText {
        photographs = Set.copyOf(photographs);
        conclusions = Set.copyOf(conclusions);
        actionItems = Set.copyOf(actionItems);
        persons = Set.copyOf(persons);
    }
}
