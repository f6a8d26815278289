package org.mreza.domain.organization;

import java.util.List;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.provenance.Coded;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;
import org.mreza.domain.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Knows of each code whether it is a municipality, a region or a country: they never meet. */
@Component
public class AreaCodes {

    private final Gazetteer gazetteer;

    AreaCodes(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The places of codes.
     *
     * @throws RuleBroken at a code that the gazetteer does not know
     */
    public List<Area> of(String codes) {
        return Coded.listed(codes).stream().map(this::area).toList();
    }

    private Area area(String code) {
        if (gazetteer.municipality(MunicipalityId.of(code)).isPresent()) return Area.of(MunicipalityId.of(code));
        if (gazetteer.region(RegionId.of(code)).isPresent()) return Area.of(RegionId.of(code));
        if (gazetteer.country(CountryId.of(code)).isPresent()) return Area.of(CountryId.of(code));
        throw RuleBroken.at("areas", "organization.rule.place");
    }
}
