package org.mreza.persistence.organization;

import org.mreza.domain.organization.Organization;
import org.mreza.domain.organization.Organizations;
import org.mreza.domain.shared.OrganizationId;
import org.springframework.data.repository.Repository;

interface JpaOrganizations extends Organizations, Repository<Organization, OrganizationId> {}
