package org.mreza.web.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.organization.Area;
import org.mreza.domain.organization.OrganizationPage;
import org.mreza.domain.organization.OrganizationPage.Tie;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** Puts the page of an organization into the reader's words. */
@Component
class OrganizationPresenter {

    private final PlaceReading places;

    OrganizationPresenter(PlaceReading places) {
        this.places = places;
    }

    /** A place with the address of its page. */
    public record PlaceLink(String text, @Nullable String href) {}

    /** A tie with its dates in words; they are empty where nothing is known. */
    public record TieLine(OrganizationLine line, String since, String until) {}

    /** The ties of a page, each list by name. */
    public record TieLines(
            @Nullable OrganizationLine parent,
            List<OrganizationLine> parts,
            List<TieLine> groups,
            List<TieLine> members) {
        public boolean isEmpty() {
            return parent == null && parts.isEmpty() && groups.isEmpty() && members.isEmpty();
        }
    }

    List<PlaceLink> areas(OrganizationPage page, Reader reader) {
        return page.areas().stream().map(area -> link(area, reader)).toList();
    }

    private PlaceLink link(Area area, Reader reader) {
        if (area.country() != null) return new PlaceLink(reader.country(area.country()), null);
        String folder = area.municipality() != null ? "/municipalities/" : "/regions/";
        return new PlaceLink(reader.text(places.name(area)), folder + area.code());
    }

    TieLines ties(OrganizationPage page, Reader reader) {
        OrganizationRow parent = page.ties().parent();
        return new TieLines(
                parent == null ? null : OrganizationLine.of(parent, reader),
                page.ties().parts().stream()
                        .map(row -> OrganizationLine.of(row, reader))
                        .toList(),
                page.ties().groups().stream().map(tie -> line(tie, reader)).toList(),
                page.ties().members().stream().map(tie -> line(tie, reader)).toList());
    }

    private static TieLine line(Tie tie, Reader reader) {
        return new TieLine(
                OrganizationLine.of(tie.organization(), reader), reader.date(tie.since()), reader.date(tie.until()));
    }
}
