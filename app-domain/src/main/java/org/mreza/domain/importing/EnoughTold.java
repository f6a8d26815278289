package org.mreza.domain.importing;

import java.util.HashSet;
import java.util.Set;
import org.mreza.domain.importing.reading.ColumnUse;
import org.mreza.domain.importing.reading.ImportField.Shape;
import org.mreza.domain.importing.reading.RecordKind;
import org.mreza.domain.shared.RuleBroken;

/** Whether enough is told of the columns of a file for its rows to be compared. */
final class EnoughTold {

    private EnoughTold() {}

    /** @throws RuleBroken when a field comes from two columns, or nothing says which record a row is about */
    static void require(Import told) {
        if (told.parts().stream().allMatch(p -> p.kind() == null)) throw new RuleBroken("importing.rule.no-table");
        for (Part part : told.parts()) if (part.kind() != null) require(part, part.kind());
    }

    private static void require(Part part, RecordKind kind) {
        Set<String> used = new HashSet<>();
        for (int c = 0; c < part.columns().size(); c++) {
            String key = part.columns().get(c);
            if (key != null && !used.add(key))
                throw RuleBroken.at("parts[" + part.number() + "].columns[" + c + "]", "importing.rule.column-twice");
        }
        boolean known = used.stream()
                .map(key -> ColumnUse.of(kind, key).orElseThrow().field())
                .anyMatch(f -> identifies(kind, f.key(), f.shape()));
        if (!known) throw RuleBroken.at("parts[" + part.number() + "].kind", "importing.rule.no-name." + kind);
    }

    private static boolean identifies(RecordKind kind, String key, Shape shape) {
        return switch (kind) {
            case ORGANIZATION, SERVICE -> key.equals("name") || shape == Shape.OWN_ID || shape == Shape.EXTERNAL_ID;
            case LOCATION -> key.equals("municipality") || shape == Shape.OWN_ID || shape == Shape.EXTERNAL_ID;
            case SERVICE_AT_LOCATION -> key.equals("location");
            case CONTACT -> key.equals("job");
        };
    }
}
