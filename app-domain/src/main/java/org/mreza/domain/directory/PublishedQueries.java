package org.mreza.domain.directory;

import java.util.List;
import java.util.Optional;
import org.mreza.domain.shared.LocalizedText;

/** Questions of anybody at all about what is published, in all its languages. */
public interface PublishedQueries {

    Optional<PublishedService> service(String slug);

    /** Names, jobs, notes: the texts on the page of a published service that are not its own. */
    List<LocalizedText> textsOfService(String slug);

    /** The texts on the page of a published organization. */
    List<LocalizedText> textsOfOrganization(String slug);
}
