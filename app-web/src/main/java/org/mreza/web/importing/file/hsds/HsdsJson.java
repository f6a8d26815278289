package org.mreza.web.importing.file.hsds;

import org.mreza.domain.shared.RuleBroken;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** JSON of strangers: only so deep, only so long, and what is wrong with it is told by line and column. */
final class HsdsJson {

    private static final int DEEPEST = 40;
    private static final int LONGEST = 1_000_000;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private HsdsJson() {}

    static RuleBroken broken(JacksonException unreadable, String file) {
        if (unreadable instanceof StreamConstraintsException)
            return new RuleBroken("importing.rule.json-deep", DEEPEST);
        TokenStreamLocation at = unreadable.getLocation();
        return at == null
                ? new RuleBroken("importing.rule.damaged")
                : new RuleBroken("importing.rule.json", file, at.getLineNr(), at.getColumnNr());
    }
}
