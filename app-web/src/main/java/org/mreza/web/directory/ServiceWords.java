package org.mreza.web.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.Capacity;
import org.mreza.domain.directory.Cost;
import org.mreza.domain.directory.DatePoint;
import org.mreza.domain.directory.Eligibility;
import org.mreza.domain.directory.LegalBasis;
import org.mreza.domain.directory.ServicePage;
import org.mreza.domain.directory.ServiceProfile;
import org.mreza.domain.directory.ServiceType;
import org.mreza.domain.directory.Vocabularies;
import org.mreza.domain.geography.Country;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Region;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** Puts the codes of a service into the reader's words. */
@Component
public class ServiceWords {

    private final Vocabularies vocabularies;
    private final Gazetteer gazetteer;

    ServiceWords(Vocabularies vocabularies, Gazetteer gazetteer) {
        this.vocabularies = vocabularies;
        this.gazetteer = gazetteer;
    }

    public String type(String code, Reader reader) {
        return vocabularies.type(code).map(t -> reader.text(t.name())).orElse(code);
    }

    List<String> targetGroups(Eligibility eligibility, Reader reader) {
        return eligibility.targetGroups().stream()
                .map(code -> vocabularies
                        .targetGroup(code)
                        .map(g -> reader.text(g.name()))
                        .orElse(code))
                .toList();
    }

    private @Nullable LocalizedText model(@Nullable String code) {
        return code == null ? null : vocabularies.model(code).map(m -> m.name()).orElse(null);
    }

    public ServiceTold told(ServiceProfile profile, Reader reader) {
        DatePoint projectEnd = profile.project().until();
        return new ServiceTold(
                type(profile.offer().type(), reader),
                targetGroups(profile.eligibility(), reader),
                profile.eligibility().languages().stream()
                        .map(l -> SpokenLanguages.name(l, reader))
                        .toList(),
                ages(profile.eligibility(), reader),
                capacity(profile.capacity(), reader),
                legalBasis(profile.legalBasis(), reader),
                date(profile.status().since(), reader),
                date(profile.status().until(), reader),
                date(projectEnd, reader),
                projectEnd != null && projectEnd.before(reader.now().toLocalDate()),
                model(profile.offer().model()));
    }

    private static String date(@Nullable DatePoint point, Reader reader) {
        return point == null ? "" : reader.date(point.date());
    }

    /** What the laws call it that hold where it is offered, or where the organization that keeps it sits. */
    List<ServiceType.LawTerm> law(ServicePage page) {
        Set<String> jurisdictions = new HashSet<>();
        page.places().forEach(p -> add(jurisdictions, p.profile().municipality()));
        if (jurisdictions.isEmpty()) add(jurisdictions, page.keeper().seat());
        CountryId country = page.keeper().country();
        if (jurisdictions.isEmpty() && country != null)
            gazetteer.country(country).map(Country::isoCode).ifPresent(jurisdictions::add);
        return vocabularies
                .type(page.profile().offer().type())
                .map(t -> t.law(jurisdictions))
                .orElse(List.of());
    }

    private void add(Set<String> jurisdictions, @Nullable MunicipalityId at) {
        if (at == null) return;
        gazetteer
                .municipality(at)
                .flatMap(m -> gazetteer.country(m.country()))
                .map(Country::isoCode)
                .ifPresent(jurisdictions::add);
        gazetteer.regionsOf(at).stream()
                .filter(r -> r.kind() == Region.Kind.ENTITY)
                .map(Region::officialCode)
                .filter(code -> code != null)
                .forEach(jurisdictions::add);
    }

    /** Decision, 2009, Municipality of Stara Pazova, number unknown; empty when nothing is known. */
    static String legalBasis(LegalBasis basis, Reader reader) {
        if (basis.isEmpty()) return "";
        return Stream.of(
                        basis.act() == null ? reader.message("service.legal.act-unknown") : reader.text(basis.act()),
                        basis.year() == null ? reader.message("service.legal.year-unknown") : "" + basis.year(),
                        basis.issuer() == null ? "" : reader.text(basis.issuer()),
                        basis.number() == null
                                ? reader.message("service.legal.number-unknown")
                                : reader.message("service.legal.number", basis.number()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static String ages(Eligibility eligibility, Reader reader) {
        Integer min = eligibility.minAge();
        Integer max = eligibility.maxAge();
        if (min != null && max != null) return reader.message("service.ages.between", min, max);
        if (min != null) return reader.message("service.ages.from", min);
        return max == null ? "" : reader.message("service.ages.to", max);
    }

    /** 3 of 20 places free, 5 waiting; empty when nothing is stated. */
    static String capacity(Capacity capacity, Reader reader) {
        List<String> parts = new ArrayList<>();
        if (capacity.places() != null && capacity.free() != null)
            parts.add(reader.message(
                    "service.capacity.free-of", reader.number(capacity.free()), reader.number(capacity.places())));
        else if (capacity.places() != null) parts.add(reader.plural("service.capacity.places", capacity.places()));
        else if (capacity.free() != null) parts.add(reader.plural("service.capacity.free", capacity.free()));
        if (capacity.waiting() != null) parts.add(reader.plural("service.capacity.waiting", capacity.waiting()));
        return String.join(", ", parts);
    }

    /** What readers will miss, as the ends of messages; empty when all that matters is there. */
    static List<String> missing(ServicePage page) {
        Map<String, Boolean> there = new LinkedHashMap<>();
        there.put(
                "phone",
                page.contacts().stream().anyMatch(c -> c.phone() != null || c.email() != null)
                        || page.profile().reach().phone() != null);
        there.put("where", !page.places().isEmpty());
        there.put("hours", page.places().stream().anyMatch(p -> !p.schedules().isEmpty()));
        there.put("who", !page.profile().eligibility().targetGroups().isEmpty());
        there.put("description", page.profile().offer().description() != null);
        there.put("application", page.profile().admission().application() != null);
        there.put("cost", page.profile().admission().cost() != Cost.NOT_STATED);
        return there.entrySet().stream()
                .filter(e -> !e.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
