package org.mreza.domain.proposal;

import java.util.Optional;

/** The proposals to change records. */
public interface Proposals {

    ChangeProposal save(ChangeProposal proposal);

    Optional<ChangeProposal> findById(ProposalId id);
}
