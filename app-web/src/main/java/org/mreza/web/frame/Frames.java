package org.mreza.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Makes the reader and the frame of a request. */
@Component
class Frames {

    private final Readers readers;
    private final LanguageResolver languages;
    private final SingletonSupplier<ActingOrganizations> organizations;
    private final String version;

    Frames(
            Readers readers,
            LanguageResolver languages,
            ObjectProvider<ActingOrganizations> organizations,
            ObjectProvider<BuildProperties> build) {
        this.readers = readers;
        this.languages = languages;
        this.organizations = SingletonSupplier.ofNullable(organizations::getIfAvailable);
        BuildProperties built = build.getIfAvailable();
        this.version = built == null || built.getVersion() == null ? "0" : built.getVersion();
    }

    Reader reader(HttpServletRequest request) {
        return readers.of(language(request));
    }

    Frame frame(HttpServletRequest request) {
        return new Frame(Address.of(request), language(request), Actors.of(request), version, this::organizationsOf);
    }

    /** The frame of an error page. */
    Frame bare(HttpServletRequest request) {
        return new Frame(Address.of(request), language(request), Actors.of(request), version, null);
    }

    private List<ActingOrganizations.Choice> organizationsOf(Actor actor) {
        ActingOrganizations found = organizations.get();
        return found == null ? List.of() : found.choices(actor);
    }

    private Language language(HttpServletRequest request) {
        return languages.language(request);
    }
}
