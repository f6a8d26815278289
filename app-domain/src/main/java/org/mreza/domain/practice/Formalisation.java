package org.mreza.domain.practice;

/** How firmly a service model stands in a municipality; each includes those before it. */
public enum Formalisation {
    /** No service of the model runs there. */
    NONE,
    /** One runs, and nothing is known that it stands on. */
    INFORMAL,
    /** A decision founds it. */
    BY_DECISION,
    /** A public body funds or commissions it. */
    FUNDED
}
