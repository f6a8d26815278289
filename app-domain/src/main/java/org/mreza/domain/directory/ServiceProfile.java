package org.mreza.domain.directory;

import org.mreza.domain.organization.Reach;

/** What is told of a service apart from the organizations behind it, its places and its people. */
public record ServiceProfile(
        Offer offer,
        Eligibility eligibility,
        Admission admission,
        LegalBasis legalBasis,
        ProjectTie project,
        Capacity capacity,
        ServiceStatus status,
        Reach reach) {

    /** What is offered, and nothing else yet. */
    public static ServiceProfile of(Offer offer) {
        return new ServiceProfile(
                offer,
                Eligibility.NOT_STATED,
                Admission.NOT_STATED,
                LegalBasis.NOT_STATED,
                ProjectTie.NONE,
                Capacity.NOT_STATED,
                ServiceStatus.ACTIVE,
                Reach.NONE);
    }

    ServiceProfile with(Offer other) {
        return new ServiceProfile(other, eligibility, admission, legalBasis, project, capacity, status, reach);
    }

    ServiceProfile with(Eligibility other) {
        return new ServiceProfile(offer, other, admission, legalBasis, project, capacity, status, reach);
    }

    ServiceProfile with(Admission other) {
        return new ServiceProfile(offer, eligibility, other, legalBasis, project, capacity, status, reach);
    }

    ServiceProfile with(ServiceStatus other) {
        return new ServiceProfile(offer, eligibility, admission, legalBasis, project, capacity, other, reach);
    }

    ServiceProfile with(Reach other) {
        return new ServiceProfile(offer, eligibility, admission, legalBasis, project, capacity, status, other);
    }
}
