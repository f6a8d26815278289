package org.mreza.domain.hsds;

import org.mreza.domain.shared.Language;

/**
 * Who the answer is for.
 *
 * @param language that texts are told in, as far as they exist in it
 * @param site where the site is, without a slash at the end
 */
public record HsdsReader(Language language, String site) {}
