package org.mreza.domain.organization;

/** By what the list of organizations is narrowed. */
public enum OrganizationFacet {
    TEXT,
    KIND,
    REGION,
    MUNICIPALITY,
    COUNTRY,
    TIE,
    STATE
}
