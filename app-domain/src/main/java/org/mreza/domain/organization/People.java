package org.mreza.domain.organization;

import java.util.Optional;
import org.mreza.domain.shared.PersonId;

/** The persons that seats are held by. */
public interface People {

    Person save(Person person);

    Optional<Person> findById(PersonId id);
}
