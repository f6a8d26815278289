package org.mreza.web.directory;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.OpenNow;
import org.mreza.domain.directory.Openings;
import org.mreza.domain.directory.ServiceArea;
import org.mreza.domain.directory.ServicePage;
import org.mreza.domain.directory.ServiceRole;
import org.mreza.domain.directory.ServiceType;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.web.frame.Alphabet;
import org.mreza.web.frame.Reader;
import org.mreza.web.organization.NameView;
import org.mreza.web.organization.OrganizationLine;
import org.springframework.stereotype.Component;

/** Puts the page of a service into the reader's words. */
@Component
public class ServicePresenter {

    private final ServiceWords words;
    private final Openings openings;

    ServicePresenter(ServiceWords words, Openings openings) {
        this.words = words;
        this.openings = openings;
    }

    /** A place with the address of its page, if it has one. */
    public record AreaLink(String text, @Nullable String href) {}

    /**
     * What the page shows beside the record itself.
     *
     * @param open null when nothing is known, or it is not offered now
     * @param behind by role
     */
    public record View(
            NameView name,
            List<NameView> otherNames,
            String type,
            List<ServiceType.LawTerm> law,
            @Nullable LocalizedText model,
            @Nullable OpenLine open,
            List<String> targetGroups,
            List<String> languages,
            String ages,
            String capacity,
            String legalBasis,
            String since,
            String until,
            String projectUntil,
            boolean projectOver,
            Map<ServiceRole, List<OrganizationLine>> behind,
            List<AreaLink> areas,
            List<PlaceView> places,
            List<BesideLine> beside,
            List<String> missing) {}

    /** Another service at the same place. */
    public record BesideLine(NameView name, String href, String type) {}

    public View view(ServicePage page, Reader reader) {
        ServiceTold told = words.told(page.profile(), reader);
        LocalDateTime now = reader.now();
        return new View(
                NameView.of(page.profile().offer().name(), reader),
                NameView.others(page.profile().offer().name()),
                told.type(),
                words.law(page),
                told.model(),
                open(page, now, reader),
                told.targetGroups(),
                told.languages(),
                told.ages(),
                told.capacity(),
                told.legalBasis(),
                told.since(),
                told.until(),
                told.projectUntil(),
                told.projectOver(),
                behind(page, reader),
                page.areas().stream()
                        .map(a -> area(a, reader))
                        .sorted(Comparator.comparing(AreaLink::text, Alphabet.of(reader.language())))
                        .toList(),
                page.places().stream().map(p -> PlaceView.of(p, reader)).toList(),
                page.ties().beside().stream().map(b -> beside(b, reader)).toList(),
                ServiceWords.missing(page));
    }

    private BesideLine beside(ServicePage.Beside other, Reader reader) {
        return new BesideLine(
                NameView.of(other.service().name(), reader),
                "/services/" + other.service().slug(),
                words.type(other.type(), reader));
    }

    private @Nullable OpenLine open(ServicePage page, LocalDateTime now, Reader reader) {
        if (!page.profile().status().running()) return null;
        return OpenLine.of(OpenNow.best(openings.of(page), now), now, reader);
    }

    private static Map<ServiceRole, List<OrganizationLine>> behind(ServicePage page, Reader reader) {
        Map<ServiceRole, List<OrganizationLine>> behind = page.organizations().stream()
                .collect(Collectors.groupingBy(
                        ServicePage.Behind::role,
                        LinkedHashMap::new,
                        Collectors.mapping(b -> OrganizationLine.of(b.organization(), reader), Collectors.toList())));
        if (behind.isEmpty())
            behind.put(ServiceRole.PROVIDES, new ArrayList<>(List.of(OrganizationLine.of(page.keeper(), reader))));
        return behind;
    }

    private static AreaLink area(ServiceArea area, Reader reader) {
        if (area.municipality() != null) {
            String name = reader.municipality(area.municipality());
            return new AreaLink(
                    area.settlement() == null ? name : area.settlement() + ", " + name,
                    "/municipalities/" + area.municipality());
        }
        if (area.region() != null) return new AreaLink(reader.region(area.region()), "/regions/" + area.region());
        return new AreaLink(reader.country(area.country()), null);
    }
}
