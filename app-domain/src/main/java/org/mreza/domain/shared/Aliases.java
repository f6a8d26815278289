package org.mreza.domain.shared;

import java.util.ArrayList;
import java.util.List;

/** The other names of something, in the order they were added; no two of them spell alike. */
public record Aliases(List<Alias> all) {

    public static final Aliases NONE = new Aliases(List.of());

    public Aliases {
        all = List.copyOf(all);
    }

    /** Adds a name unless it is there already, letter for letter. */
    public Aliases with(Alias alias) {
        if (all.stream().anyMatch(a -> a.text().equals(alias.text()))) return this;
        List<Alias> more = new ArrayList<>(all);
        more.add(alias);
        return new Aliases(more);
    }
}
