package org.mreza.persistence.organization;

import org.mreza.domain.organization.People;
import org.mreza.domain.organization.Person;
import org.mreza.domain.shared.PersonId;
import org.springframework.data.repository.Repository;

interface JpaPeople extends People, Repository<Person, PersonId> {}
