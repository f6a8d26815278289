package org.mreza.domain.shared;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Where a record comes from and what may be done with the text of that source. All of it may be unknown.
 *
 * @param url http or https only
 * @param language BCP 47 tag of the source
 */
@Embeddable
public record SourceCard(
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String language,
        @Nullable String author,
        @Nullable @Enumerated(EnumType.STRING) ReuseRight reuse) {

    public static final SourceCard NONE = new SourceCard(null, null, null, null, null);

    public SourceCard {
        if (url != null && !url.matches("(?i)https?://\\S{3,2000}"))
            throw RuleBroken.at("sourceUrl", "source.url.invalid");
    }

    public boolean isEmpty() {
        return publisher == null && url == null && author == null;
    }
}
