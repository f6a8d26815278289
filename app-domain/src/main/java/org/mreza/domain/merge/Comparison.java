package org.mreza.domain.merge;

import java.util.Map;

/**
 * Two records side by side, before they are merged.
 *
 * @param keptVersion of the one that would stay
 * @param moves what would come along, by shelf
 */
public record Comparison(int keptVersion, int goneVersion, Map<Shelf, Integer> moves) {}
