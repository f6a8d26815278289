package org.mreza.web.geography;

import java.util.List;
import java.util.stream.Stream;
import org.mreza.domain.geography.Country;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Region;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.NotFound;
import org.mreza.domain.shared.RegionId;
import org.springframework.stereotype.Component;

/**
 * Finds a place by what stands in an address: its code, or the code without the country where only one place has it so.
 */
@Component
public class PlaceAddresses {

    private final Gazetteer gazetteer;

    PlaceAddresses(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** @throws NotFound when there is no such municipality, or more than one */
    public Municipality municipality(String address) {
        return gazetteer
                .municipality(MunicipalityId.of(address))
                .orElseGet(() -> only(codes(address)
                        .flatMap(code -> gazetteer.municipality(MunicipalityId.of(code)).stream())
                        .toList()));
    }

    /** @throws NotFound when there is no such region, or more than one */
    public Region region(String address) {
        return gazetteer
                .region(RegionId.of(address))
                .orElseGet(() -> only(codes(address)
                        .flatMap(code -> gazetteer.region(RegionId.of(code)).stream())
                        .toList()));
    }

    private Stream<String> codes(String address) {
        return gazetteer.countries().stream().filter(Country::covered).map(c -> c.id() + "-" + address);
    }

    private static <T> T only(List<T> found) {
        if (found.size() != 1) throw new NotFound();
        return found.get(0);
    }
}
