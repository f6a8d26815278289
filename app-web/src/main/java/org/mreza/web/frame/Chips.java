package org.mreza.web.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers the filters of a list that are on. */
public final class Chips {

    private final Frame frame;
    private final List<Chip> chips = new ArrayList<>();

    public Chips(Frame frame) {
        this.frame = frame;
    }

    /** @param label asked for only where the parameter has a value; the value itself stands where it is blank */
    public Chips add(String parameter, @Nullable String value, Supplier<@Nullable String> label) {
        if (value == null || value.isBlank()) return this;
        String named = label.get();
        chips.add(frame.chip(named == null || named.isBlank() ? value : named, parameter, value));
        return this;
    }

    public List<Chip> list() {
        return List.copyOf(chips);
    }
}
