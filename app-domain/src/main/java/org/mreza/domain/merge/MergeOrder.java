package org.mreza.domain.merge;

import java.util.Set;

/**
 * What a person decided.
 *
 * @param kept address of the record that stays
 * @param gone address of the one that becomes a part of it
 * @param fromGone whose value is taken from the one that goes
 * @param keptVersion as it was when they were compared
 */
public record MergeOrder(
        Mergeable kind, String kept, String gone, Set<MergeField> fromGone, int keptVersion, int goneVersion) {}
