package org.mreza.web.organization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.geography.Country;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Region;
import org.mreza.domain.shared.RegionId;
import org.mreza.web.frame.Option;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** What the selects of the forms offer. */
@Component
class OrganizationChoices {

    private final Gazetteer gazetteer;

    OrganizationChoices(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** @param coveredOnly those whose municipalities are known */
    List<Option> countries(Reader reader, boolean coveredOnly) {
        return gazetteer.countries().stream()
                .filter(c -> !coveredOnly || c.covered())
                .map(c -> new Option(c.id().value(), reader.countryToChoose(c.id())))
                .toList();
    }

    /** Regions under the names of their countries. */
    Map<String, List<Option>> regions(Reader reader) {
        Map<String, List<Option>> regions = new LinkedHashMap<>();
        for (Country country : gazetteer.countries()) {
            List<Option> options = new ArrayList<>();
            for (Region region : gazetteer.regions(country.id()))
                options.add(new Option(region.id().value(), reader.text(region.name())));
            if (!options.isEmpty()) regions.put(reader.countryToChoose(country.id()), options);
        }
        return regions;
    }

    /** Name of the region or country of a filter; the code itself when there is none such. */
    String regionName(@Nullable String code, Reader reader) {
        return code == null ? "" : reader.region(RegionId.of(code));
    }
}
