package org.mreza.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Tells where a page went that is no longer at its address. */
public interface MovedAddresses {

    /** Its address now; empty when there never was one, or the asker may not know of it. */
    Optional<String> now(HttpServletRequest request);
}
