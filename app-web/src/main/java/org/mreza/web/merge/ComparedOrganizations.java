package org.mreza.web.merge;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.access.Actor;
import org.mreza.domain.merge.MergeField;
import org.mreza.domain.merge.Mergeable;
import org.mreza.domain.organization.OrganizationPage;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.NotFound;
import org.mreza.web.frame.Reader;
import org.mreza.web.organization.NameView;
import org.springframework.stereotype.Component;

/** Puts two organizations side by side. */
@Component
class ComparedOrganizations {

    private final OrganizationQueries queries;

    ComparedOrganizations(OrganizationQueries queries) {
        this.queries = queries;
    }

    Compared of(String kept, String gone, Actor actor, Reader reader) {
        OrganizationPage one = queries.show(kept, actor, reader.language()).orElseThrow(NotFound::new);
        OrganizationPage other = queries.show(gone, actor, reader.language()).orElseThrow(NotFound::new);
        return new Compared(
                NameView.of(one.organization().name(), reader),
                NameView.of(other.organization().name(), reader),
                MergeField.of(Mergeable.ORGANIZATION).stream()
                        .map(f -> new ComparedField(f, text(f, one, reader), text(f, other, reader)))
                        .toList());
    }

    private static String text(MergeField field, OrganizationPage page, Reader reader) {
        OrganizationRow row = page.organization();
        OrganizationRow parent = page.ties().parent();
        return switch (field) {
            case NAME -> everyText(row.name());
            case KIND -> reader.message("organization.kind." + row.kind());
            case STATE -> reader.message("organization.state." + row.state());
            case SEAT ->
                Stream.of(reader.municipality(row.seat()), reader.country(row.country()))
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining(", "));
            case PARENT -> parent == null ? "" : reader.text(parent.name());
            case DESCRIPTION -> everyText(page.description());
            case PHONE -> told(page.reach().phone());
            case EMAIL -> told(page.reach().email());
            case WEBSITE -> told(page.reach().website());
            default -> "";
        };
    }

    /** The text in each of its languages: one that has more of them is another one. */
    static String everyText(@Nullable LocalizedText text) {
        if (text == null) return "";
        return Stream.concat(Stream.of(text.original()), text.all().stream().filter(t -> !t.equals(text.original())))
                .collect(Collectors.joining(" / "));
    }

    static String told(@Nullable String text) {
        return text == null ? "" : text;
    }
}
