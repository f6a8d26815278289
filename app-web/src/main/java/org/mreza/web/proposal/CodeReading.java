package org.mreza.web.proposal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mreza.domain.organization.Area;
import org.mreza.domain.provenance.Coded;
import org.mreza.domain.provenance.FieldKey;
import org.mreza.domain.provenance.FieldValue;
import org.mreza.domain.shared.RuleBroken;
import org.mreza.web.frame.Reader;
import org.mreza.web.organization.PlaceReading;
import org.springframework.stereotype.Component;

/** Reads the codes of what was ticked, and of places whose names were typed. */
@Component
class CodeReading {

    private final PlaceReading places;
    private final CodeNames names;

    CodeReading(PlaceReading places, CodeNames names) {
        this.places = places;
        this.names = names;
    }

    /**
     * What was sent for a field, as it would be kept; what is no code stays as it is.
     *
     * @throws RuleBroken at the field, with the name that no place has
     */
    String read(FieldLine line, String sent, Reader reader) {
        if (line.kind() == FieldValue.Kind.WORDS) return String.join("; ", FieldLine.codes(sent));
        if (line.kind() != FieldValue.Kind.AREAS) return sent;
        return apart(sent)
                .map(name -> place(line, name, reader))
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static Stream<String> apart(String sent) {
        return Stream.of(sent.split("[;\\n]", -1)).map(String::strip).filter(name -> !name.isEmpty());
    }

    /** What is told now is known by the name that the form showed; anything else by the gazetteer. */
    private String place(FieldLine line, String name, Reader reader) {
        FieldKey key = FieldKey.parse(line.key());
        List<String> told = Coded.listed(line.told());
        return told.stream()
                .filter(code -> Objects.equals(names.value(key, line.kind(), code, reader), name))
                .findFirst()
                .or(() -> places.area(name, name).map(Area::code))
                .orElseThrow(() -> RuleBroken.at(line.key(), "proposal.rule.place", name));
    }
}
