package org.mreza.domain.directory;

import java.util.Optional;
import org.mreza.domain.shared.ServiceId;

/** The social services of the network. */
public interface SocialServices {

    SocialService save(SocialService service);

    /** Saves and writes at once, so that what asks by SQL in the same transaction finds it. */
    SocialService saveAndFlush(SocialService service);

    Optional<SocialService> findById(ServiceId id);

    Optional<SocialService> findBySlug(String slug);

    boolean existsById(ServiceId id);
}
