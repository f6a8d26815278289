package org.mreza.domain.geography;

import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.LocalizedText;

/**
 * A country.
 *
 * @param isoCode ISO 3166-1 alpha-2, or XK
 * @param covered whether its municipalities are in the gazetteer
 */
public record Country(CountryId id, String isoCode, LocalizedText name, boolean covered) {}
