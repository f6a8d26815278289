package org.mreza.web.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mreza.domain.report.Territories;
import org.mreza.web.frame.Alphabet;
import org.mreza.web.frame.Option;
import org.mreza.web.frame.Reader;
import org.springframework.stereotype.Component;

/** The territories that a report can be about, by country. */
@Component
class ReportChoices {

    private final Territories territories;

    ReportChoices(Territories territories) {
        this.territories = territories;
    }

    /** A country, itself first, then its regions by name. */
    public record Group(String label, List<Option> options) {}

    List<Group> groups(Reader reader) {
        Comparator<Option> byText = Comparator.comparing(Option::text, Alphabet.of(reader.language()));
        return territories.countries().stream()
                .map(country -> {
                    String name = reader.countryToChoose(country.id());
                    Option whole = new Option(country.id().value(), reader.message("report.choose.whole", name));
                    Stream<Option> regions = territories.regions(country.id()).stream()
                            .map(r -> new Option(r.id().value(), reader.region(r.id())))
                            .sorted(byText);
                    return new Group(
                            name, Stream.concat(Stream.of(whole), regions).toList());
                })
                .toList();
    }
}
