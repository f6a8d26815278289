package org.mreza.web.frame;

import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.Language;

/** Keeps the language that a signed-in person chose. */
public interface LanguagePreference {

    void remember(Actor actor, Language language);
}
