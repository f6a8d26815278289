package org.mreza.web.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.ServiceType;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.search.Found;
import org.mreza.domain.search.FoundGroup;
import org.mreza.domain.search.FoundKind;
import org.mreza.domain.search.Spellings;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** Puts what was found into the reader's words. */
@Component
class FoundViews {

    private final Vocabularies vocabularies;

    FoundViews(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    FoundGroupView group(FoundGroup group, List<String> words, FoundLinks links, Reader reader) {
        return new FoundGroupView(
                group.kind().name(),
                FoundChoices.number(group.total(), reader),
                group.rows().stream().map(f -> view(f, words, reader)).toList(),
                group.hasMore() ? links.of(group.kind()) : null);
    }

    private FoundView view(Found found, List<String> words, Reader reader) {
        Highlight highlight = new Highlight(words);
        return new FoundView(
                FoundAddress.of(found),
                highlight.in(reader.text(found.name())),
                reader.lang(found.name()),
                Spellings.beside(found.name(), found.aliases(), words, reader.language())
                        .map(highlight::in)
                        .orElse(List.of()),
                detail(found, reader),
                around(found, reader),
                reader.date(found.held()),
                state(found));
    }

    private static @Nullable String state(Found found) {
        if (found.state() == null) return null;
        if (found.state().equals("LAPSED")) return "confirmation.lapsed";
        return (found.kind() == FoundKind.SERVICE ? "service.phase." : "search.state.") + found.state();
    }

    private String detail(Found found, Reader reader) {
        return switch (found.kind()) {
            case SERVICE ->
                vocabularies
                        .type(found.detail())
                        .map(ServiceType::name)
                        .map(reader::text)
                        .orElse(found.detail());
            case ORGANIZATION -> reader.message("organization.kind." + found.detail());
            case MUNICIPALITY -> reader.message("geography.municipality.kind." + found.detail());
            case REGION -> reader.message("geography.region.kind." + found.detail());
            case MEETING -> reader.message("meeting.kind." + found.detail());
            case SERIES, PROJECT -> "";
        };
    }

    /** Whose it is and where: the municipality says enough; the country is named of those that have none. */
    static String around(Found found, Reader reader) {
        String place = place(found, reader);
        if (found.owner() == null) return place;
        String owner = reader.text(found.owner());
        return place.isEmpty() ? owner : owner + ", " + place;
    }

    private static String place(Found found, Reader reader) {
        if (found.municipality() != null) return reader.municipality(found.municipality());
        return found.kind() == FoundKind.MEETING ? "" : reader.country(found.country());
    }
}
