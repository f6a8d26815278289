package org.mreza.domain.meeting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.OrganizationId;
import org.mreza.domain.shared.PartialDate;

/** The fourth part of a meeting's record: what was agreed, and who does what by when. */
public record Agreement(
        List<Concluded> conclusions, List<Promise> otherPromises, List<Recommendation> recommendations) {

    public Agreement {
        conclusions = List.copyOf(conclusions);
        otherPromises = List.copyOf(otherPromises);
        recommendations = List.copyOf(recommendations);
    }

    /** Without recommendations. */
    public Agreement(List<Concluded> conclusions, List<Promise> otherPromises) {
        this(conclusions, otherPromises, List.of());
    }

    /**
     * A conclusion with its numbered elements.
     *
     * @param id of the conclusion that it was before; null for a new one
     */
    public record Concluded(
            @Nullable UUID id,
            String text,
            ConclusionKind kind,
            ConclusionLevel level,
            @Nullable String theme,
            List<Element> elements) {

        public Concluded {
            elements = List.copyOf(elements);
        }
    }

    /** One element of a conclusion and the action items that carry it out. */
    public record Element(String text, List<Promise> promises) {

        public Element {
            promises = List.copyOf(promises);
        }
    }

    /**
     * Who does what by when.
     *
     * @param id of the action item that it was before; null for a new one
     * @param responsible a person or a function, in words
     */
    public record Promise(
            @Nullable UUID id,
            String what,
            @Nullable OrganizationId organization,
            @Nullable String responsible,
            @Nullable PartialDate due,
            ActionState state) {}
}
