package org.mreza.domain.organization;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.PersonId;
import org.springframework.stereotype.Component;

/** Puts persons into seats: the one picked, while the name stays theirs, else a new one. */
@Component
public class Seating {

    private final People people;

    Seating(People people) {
        this.people = people;
    }

    List<Contact> seat(List<OrganizationEdit.SeatRow> rows, Instant now) {
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            OrganizationEdit.SeatRow row = rows.get(i);
            Contact contact = Contact.of("contacts[" + i + "]", row.job(), person(row, now), row.phone(), row.email());
            contacts.add(row.published() ? contact : contact.withheld());
        }
        return contacts;
    }

    private @Nullable PersonId person(OrganizationEdit.SeatRow row, Instant now) {
        return person(row.person(), row.personName(), now);
    }

    /** The person known by this name, or a new one; nobody without a name. Part of the caller's transaction. */
    public @Nullable PersonId person(@Nullable PersonId known, @Nullable String name, Instant now) {
        if (name == null || name.isBlank()) return null;
        if (known != null
                && people.findById(known)
                        .map(Person::name)
                        .filter(name.strip()::equals)
                        .isPresent()) return known;
        return people.save(Person.named(PersonId.next(), name, now)).id();
    }
}
