package org.mreza.domain.meeting.invitation;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.organization.Organization;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.RegionId;

/** Where the people of the directory are reached. */
public interface Addressees {

    /** Each by its own address, that of its first contact, or of who manages it here; without one where there is none. */
    List<Addressee> of(Collection<OrganizationId> organizations);

    /** The working organizations of a kind with their seat in a place. */
    List<OrganizationId> group(Group group, int most);

    /** Contacts whose function or person reads like this, best first. */
    List<Seat> find(String words, int most, Language reader);

    /** The one in this seat of an organization. */
    List<Addressee> seat(OrganizationId organization, int position);

    /** With the language of their account, where they have one. */
    List<Addressee> known(List<Addressee> people);

    /** A kind of organizations in a country, region or municipality. */
    record Group(
            Organization.Kind kind,
            @Nullable CountryId country,
            @Nullable RegionId region,
            @Nullable MunicipalityId municipality) {}

    /** A function in an organization, with or without a person. */
    record Seat(
            OrganizationId organization,
            int position,
            LocalizedText job,
            @Nullable String person,
            LocalizedText organizationName) {}
}
