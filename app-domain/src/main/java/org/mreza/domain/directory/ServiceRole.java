package org.mreza.domain.directory;

/** What an organization does for a service. */
public enum ServiceRole {
    PROVIDES,
    COMMISSIONS,
    FUNDS,
    ACCREDITS,
    COORDINATES
}
