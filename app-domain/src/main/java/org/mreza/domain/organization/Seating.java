package org.mreza.domain.organization;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.PersonId;
import org.springframework.stereotype.Component;

/** Puts persons into seats: the one picked, while the name stays theirs, else a new one. */
@Component
class Seating {

    private final People people;

    Seating(People people) {
        this.people = people;
    }

    List<Contact> seat(List<OrganizationEdit.SeatRow> rows, Instant now) {
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            OrganizationEdit.SeatRow row = rows.get(i);
            contacts.add(Contact.of("contacts[" + i + "]", row.job(), person(row, now), row.phone(), row.email()));
        }
        return contacts;
    }

    private @Nullable PersonId person(OrganizationEdit.SeatRow row, Instant now) {
        String name = row.personName();
        if (name == null || name.isBlank()) return null;
        PersonId known = row.person();
        if (known != null
                && people.findById(known)
                        .map(Person::name)
                        .filter(name.strip()::equals)
                        .isPresent()) return known;
        return people.save(Person.named(PersonId.next(), name, now)).id();
    }
}
