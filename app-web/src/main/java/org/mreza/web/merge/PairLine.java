package org.mreza.web.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.merge.Mergeable;
import org.mreza.domain.merge.Pair;
import org.mreza.web.directory.ServiceWords;
import org.mreza.web.frame.Reader;
import org.mreza.web.organization.NameView;

/**
 * A likely pair in the reader's words.
 *
 * @param why ends of messages
 * @param compare address of the comparison
 * @param different address of the form that says they are two
 */
public record PairLine(
        SideLine first, SideLine second, List<String> why, Pair.@Nullable Said said, String compare, String different) {

    /** One of the two. */
    public record SideLine(String href, NameView name, String about, boolean fictitious) {}

    static PairLine of(Pair pair, ServiceWords words, Reader reader) {
        String kind = pair.kind().folder();
        String one = pair.first().slug();
        String other = pair.second().slug();
        return new PairLine(
                side(pair.kind(), pair.first(), words, reader),
                side(pair.kind(), pair.second(), words, reader),
                pair.why().stream().map(Enum::name).toList(),
                pair.said(),
                "/" + kind + "/" + one + "/merge/" + other,
                "/" + kind + "/" + one + "/difference/" + other);
    }

    private static SideLine side(Mergeable kind, Pair.Side side, ServiceWords words, Reader reader) {
        String what = kind == Mergeable.ORGANIZATION
                ? reader.message("organization.kind." + side.what())
                : words.type(side.what(), reader);
        String where = kind == Mergeable.ORGANIZATION ? reader.municipality(side.place()) : reader.text(side.keeper());
        return new SideLine(
                "/" + kind.folder() + "/" + side.slug(),
                NameView.of(side.name(), reader),
                where.isEmpty() ? what : what + ", " + where,
                side.fictitious());
    }
}
