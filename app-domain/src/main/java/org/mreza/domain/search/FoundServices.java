package org.mreza.domain.search;

import org.mreza.domain.shared.FacetCounts;
import org.mreza.domain.shared.Window;

/**
 * A page of the list of services.
 *
 * @param near whether nothing is called as typed, and these come nearest to it
 */
public record FoundServices(Window<ServiceRow> window, FacetCounts<ServiceFacet> counts, boolean near) {}
