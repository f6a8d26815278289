package org.mreza.domain.organization;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.PersonId;
import org.mreza.domain.shared.RuleBroken;

/** A person known to the network by name. What they are stands in their seats, of which they may have several. */
@Entity
public class Person {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 200;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;

    private String name;

    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    private Person(PersonId id, String name, Instant now) {
        this.id = id;
        this.name = name;
        this.createdAt = now;
    }

    /** @throws RuleBroken when the name is blank or too long */
    public static Person named(PersonId id, String name, Instant now) {
        if (name.isBlank()) throw RuleBroken.at("person", "organization.rule.person-needs-a-name");
        if (name.length() > LONGEST_NAME) throw RuleBroken.at("person", "organization.rule.too-long", LONGEST_NAME);
        return new Person(id, name.strip(), now);
    }

    public PersonId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
