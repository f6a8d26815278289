package org.mreza.domain.meeting;

import java.util.Set;
import org.mreza.domain.shared.ChallengeId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PersonId;
import org.mreza.domain.shared.ProjectId;
import org.mreza.domain.shared.SeriesId;

/** Finds what a record names, however it is spelled, and creates what the network does not know yet. */
public interface MeetingNames {

    ProjectId project(String name, Language language);

    SeriesId series(String title, Language language);

    ChallengeId challenge(String text, Language language);

    PersonId person(String name, Set<OrganizationId> of);

    /** Whether it is a person of this name: an id alone tells nothing about anybody. */
    boolean isNamed(PersonId person, String name);
}
