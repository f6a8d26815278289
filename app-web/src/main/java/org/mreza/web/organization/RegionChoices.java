package org.mreza.web.organization;

import java.util.List;
import java.util.Map;
import org.mreza.web.frame.Option;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** The regions to choose from, for filters of other parts of the network. */
@Component
public class RegionChoices {

    private final OrganizationChoices choices;

    RegionChoices(OrganizationChoices choices) {
        this.choices = choices;
    }

    /** Under the names of their countries. */
    public Map<String, List<Option>> of(Reader reader) {
        return choices.regions(reader);
    }
}
