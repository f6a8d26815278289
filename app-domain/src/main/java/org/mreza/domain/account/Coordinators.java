package org.mreza.domain.account;

import java.util.List;
import org.mreza.domain.access.Target;
import org.mreza.domain.shared.Language;

/** The people who look after a territory, for letters to them. */
public interface Coordinators {

    /** Those of its regions and countries; administrators where there are none. */
    List<Addressee> of(Target territory);

    /** Where a letter goes, and in which language. */
    record Addressee(String email, Language language) {}
}
