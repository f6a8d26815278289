package org.mreza.web.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kind of what was found.
 *
 * @param total as text; "1000+" where there are more than are counted
 * @param all where all of them are; null when they are here
 */
public record FoundGroupView(
        String kind,
        String total,
        List<FoundView> rows,
        @Nullable String all) {}
