package org.mreza.domain.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.LocalizedText;

/**
 * What anybody at all may read of a service, in all its languages.
 *
 * @param country whose holidays the keeper has
 * @param organizations behind it, as far as they publish
 */
public record PublishedService(
        ServiceProfile profile, @Nullable CountryId country, List<Behind> organizations) {

    public PublishedService {
        organizations = List.copyOf(organizations);
    }

    /** An organization behind it. */
    public record Behind(String slug, LocalizedText name, ServiceRole role) {}
}
