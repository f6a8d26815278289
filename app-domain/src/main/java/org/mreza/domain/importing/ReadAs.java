package org.mreza.domain.importing;

import org.jspecify.annotations.Nullable;

/** How the bytes of a CSV file become cells: found out, or said by somebody who knows better. */
public record ReadAs(@Nullable String encoding, @Nullable String separator) {

    /** Nothing to say, as with formats that say it themselves. */
    public static final ReadAs ITSELF = new ReadAs(null, null);
}
