package org.mreza.domain.search;

import java.util.List;
import org.mreza.domain.access.Actor;
import org.mreza.domain.shared.SearchWords;

/**
 * Finds things by their names and other names: in any script, in any order of the words, as soon as the words begin
 * alike. An exact name comes before one that begins so, that before one that has the words somewhere. Where nothing is
 * found, words that differ by a slip of the finger are tried. Drafts are found by those who may read them.
 */
public interface SearchQueries {

    /** Of the kinds and in the place asked for, at most {@code each} of every kind. */
    SearchAnswer search(SearchWords words, SearchScope scope, int each, Actor actor);

    /** The best of all kinds, for a list that opens while typing. */
    List<Found> suggest(SearchWords words, int limit, Actor actor);
}
