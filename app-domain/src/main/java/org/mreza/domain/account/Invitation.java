package org.mreza.domain.account;

import java.util.List;
import org.mreza.domain.access.Grant;
import org.mreza.domain.shared.Language;

/** Somebody is to be asked in, with these roles. */
public record Invitation(EmailAddress email, String name, Language language, List<Grant> grants) {

    public Invitation {
        grants = List.copyOf(grants);
    }
}
