package org.mreza.domain.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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

    /** Leaves each promise where it stands now, unless who wrote this moved it since it was opened. */
    Agreement following(Agreement standing, Map<UUID, ActionState> opened) {
        Map<UUID, Promise> now = new HashMap<>();
        standing.promises().forEach(p -> now.put(Objects.requireNonNull(p.id()), p));
        UnaryOperator<List<Promise>> all = rows ->
                rows.stream().map(p -> p.standingAs(now.get(p.id()), opened)).toList();
        return new Agreement(
                conclusions.stream().map(c -> c.with(all)).toList(), all.apply(otherPromises), recommendations);
    }

    private Stream<Promise> promises() {
        return Stream.concat(
                otherPromises.stream(),
                conclusions.stream()
                        .flatMap(c -> Stream.concat(
                                c.promises().stream(), c.elements().stream().flatMap(e -> e.promises().stream()))));
    }

    /**
     * A conclusion with its numbered elements.
     *
     * @param id of the conclusion that it was before; null for a new one
     * @param promises that carry out the whole of it
     */
    public record Concluded(
            @Nullable UUID id,
            String text,
            ConclusionKind kind,
            ConclusionLevel level,
            @Nullable String theme,
            List<Element> elements,
            List<Promise> promises) {

        public Concluded {
            elements = List.copyOf(elements);
            promises = List.copyOf(promises);
        }

        private Concluded with(UnaryOperator<List<Promise>> change) {
            return new Concluded(
                    id,
                    text,
                    kind,
                    level,
                    theme,
                    elements.stream()
                            .map(e -> new Element(e.text(), change.apply(e.promises())))
                            .toList(),
                    change.apply(promises));
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
     * @param because why it is dropped
     */
    public record Promise(
            @Nullable UUID id,
            String what,
            @Nullable OrganizationId organization,
            @Nullable String responsible,
            @Nullable PartialDate due,
            ActionState state,
            @Nullable String because) {

        /** Not dropped. */
        public Promise(
                @Nullable UUID id,
                String what,
                @Nullable OrganizationId organization,
                @Nullable String responsible,
                @Nullable PartialDate due,
                ActionState state) {
            this(id, what, organization, responsible, due, state, null);
        }

        private Promise standingAs(@Nullable Promise now, Map<UUID, ActionState> opened) {
            if (now == null || now.state == state || opened.get(now.id) != state) return this;
            return new Promise(id, what, organization, responsible, due, now.state, now.because);
        }
    }
}
