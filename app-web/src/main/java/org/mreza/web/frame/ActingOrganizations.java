package org.mreza.web.frame;

import java.util.List;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.OrganizationId;

/** The organizations that a person can act for, for the menu of the top bar. */
public interface ActingOrganizations {

    List<Choice> choices(Actor actor);

    /** One of them. */
    record Choice(OrganizationId id, LocalizedText name, boolean acting) {}
}
