package org.mreza.web.practice;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.ServiceModel;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.practice.Adoption;
import org.mreza.domain.practice.Formalisation;
import org.mreza.domain.practice.ModelPartner;
import org.mreza.domain.practice.Progress;
import org.mreza.domain.practice.replication.ReplicationQueries;
import org.mreza.domain.practice.replication.ReplicationStage;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.PartialDate;
import org.mreza.web.frame.Option;
import org.mreza.web.frame.Reader;

/**
 * A service model as shown.
 *
 * @param place the country or region that was chosen; null for all countries
 * @param mayNote whether the reader may note who takes the model over
 * @param municipalities those of the chosen place, to be listed one by one
 */
public record ServiceModelPage(
        ServiceModel model,
        List<Adoption> adoptions,
        List<ModelPartner> partners,
        List<Line> progress,
        List<Choice> choices,
        @Nullable String place,
        List<Municipality> municipalities,
        List<Taking> replications,
        boolean mayNote,
        Reader reader) {

    /** A country or region, and in how many of its municipalities the model is used. */
    public record Line(String href, String name, Progress progress) {}

    /** A country to choose, and its regions. */
    public record Choice(Option country, List<Option> regions) {}

    /** A service of the model, and the municipalities that it is there for. */
    public record Use(Adoption adoption, List<MunicipalityId> municipalities) {}

    /** Somebody who takes the model over. */
    public record Taking(ReplicationQueries.Row row, String name, boolean mayEdit) {}

    /** How many are at each stage now, in the order of the stages. */
    public Map<ReplicationStage, Integer> replicationCounts() {
        Map<ReplicationStage, Integer> counts = new EnumMap<>(ReplicationStage.class);
        replications.forEach(r -> counts.merge(r.row().now().stage(), 1, Integer::sum));
        return counts;
    }

    /** Each service once, in the order of the adoptions. */
    public List<Use> uses() {
        Map<String, List<Adoption>> byService = adoptions.stream()
                .collect(Collectors.groupingBy(a -> a.service().slug(), LinkedHashMap::new, Collectors.toList()));
        return byService.values().stream()
                .map(same -> new Use(
                        same.get(0),
                        same.stream()
                                .flatMap(a -> Stream.ofNullable(a.municipality()))
                                .toList()))
                .toList();
    }

    public Formalisation[] levels() {
        return Formalisation.values();
    }

    public Formalisation formalisation(Municipality municipality) {
        Map<MunicipalityId, Formalisation> firmest = Progress.firmest(adoptions);
        return firmest.getOrDefault(municipality.id(), Formalisation.NONE);
    }

    /** Since when and until when, as far as that is known. */
    public String years(Adoption adoption) {
        PartialDate since = adoption.since();
        PartialDate until = adoption.until();
        if (since == null && until == null) return reader.message("practice.years.unknown");
        if (since == null) return reader.message("practice.years.until", reader.date(until));
        if (until != null) return reader.date(since) + "–" + reader.date(until);
        return since(since, adoption.running());
    }

    public String years(Adoption.Successor became) {
        PartialDate since = became.since();
        return since == null ? reader.message("practice.years.unknown") : since(since, true);
    }

    private String since(PartialDate since, boolean running) {
        return running ? reader.date(since) + "–" : reader.message("practice.years.since", reader.date(since));
    }

    /** The decision that founded it: what, when, which number, by whom. */
    public @Nullable String decision(Adoption adoption) {
        Adoption.Decision decision = adoption.decision();
        if (decision == null) return null;
        Integer year = decision.year();
        String number = decision.number();
        return Stream.of(
                        text(decision.act()),
                        year == null ? "" : year.toString(),
                        number == null
                                ? reader.message("practice.decision.number.unknown")
                                : reader.message("practice.decision.number", number),
                        text(decision.issuer()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String text(@Nullable LocalizedText text) {
        return reader.text(text);
    }
}
