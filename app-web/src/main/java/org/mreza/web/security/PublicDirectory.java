package org.mreza.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.mreza.domain.shared.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether the network lets people who are not signed in read what organizations publish. */
@Component
public class PublicDirectory {

    private final boolean open;

    PublicDirectory(@Value("${mreza.public-directory:false}") boolean open) {
        this.open = open;
    }

    public boolean isOpen() {
        return open;
    }

    /** Whether the address may be read by everyone; what of it is published its handler finds out. */
    public boolean opens(HttpServletRequest request) {
        return open && OpenPaths.isDirectory(request);
    }

    /** @throws NotFound when it does not */
    public void requireOpen() {
        if (!open) throw new NotFound();
    }
}
