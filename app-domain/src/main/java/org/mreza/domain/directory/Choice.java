package org.mreza.domain.directory;

import java.util.List;
import java.util.stream.Stream;
import org.mreza.domain.shared.RuleBroken;

/** Constants of an enum as codes. */
final class Choice {

    private Choice() {}

    static List<String> of(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
    }

    /** @throws RuleBroken at the field when the code is none of them */
    static <E extends Enum<E>> E read(String field, Class<E> type, String code) {
        return Stream.of(type.getEnumConstants())
                .filter(c -> c.name().equals(code))
                .findFirst()
                .orElseThrow(() -> RuleBroken.at(field, "proposal.rule.choice"));
    }
}
