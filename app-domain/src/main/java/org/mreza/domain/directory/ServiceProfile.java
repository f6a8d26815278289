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
}
