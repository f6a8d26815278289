package org.mreza.web.news;

import jakarta.servlet.http.HttpServletRequest;
import org.mreza.web.frame.Actors;
import org.mreza.web.security.PublicDirectory;
import org.springframework.stereotype.Component;

/** Published news is for everybody where the network opens its directory, else for its members. */
@Component
class NewsGate {

    private final PublicDirectory directory;

    NewsGate(PublicDirectory directory) {
        this.directory = directory;
    }

    /** @throws org.mreza.domain.shared.NotFound for somebody not signed in where the directory is closed */
    void require(HttpServletRequest request) {
        if (Actors.of(request) == null) directory.requireOpen();
    }
}
