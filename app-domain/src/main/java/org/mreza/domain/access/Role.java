package org.mreza.domain.access;

/** What a person is to an organization, a municipality, a territory or the network. */
public enum Role {
    /** Of an organization: reads the network, takes part. */
    MEMBER,
    /** Of an organization: logs meetings and keeps the organization's records. */
    EDITOR,
    /** Of an organization: all that an editor may, and who belongs to the organization. */
    MANAGER,
    /** Of a municipality: keeps the municipality's page. */
    MUNICIPAL_OFFICER,
    /** Of regions or countries: approves organizations, keeps the records of the territory, reports. */
    COORDINATOR,
    /** Of the network: accounts, settings, logs. Never sees what is inside a referral. */
    ADMINISTRATOR
}
