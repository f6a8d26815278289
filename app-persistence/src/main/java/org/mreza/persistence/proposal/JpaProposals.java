package org.mreza.persistence.proposal;

import org.mreza.domain.proposal.ChangeProposal;
import org.mreza.domain.proposal.ProposalId;
import org.mreza.domain.proposal.Proposals;
import org.springframework.data.repository.Repository;

interface JpaProposals extends Proposals, Repository<ChangeProposal, ProposalId> {}
