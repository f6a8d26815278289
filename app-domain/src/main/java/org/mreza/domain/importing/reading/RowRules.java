package org.mreza.domain.importing.reading;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.directory.Borders;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RuleBroken;

/** What must fit together in a row, whatever is here already. */
final class RowRules {

    private final Gazetteer gazetteer;
    private final Borders borders;

    RowRules(Gazetteer gazetteer, Borders borders) {
        this.gazetteer = gazetteer;
        this.borders = borders;
    }

    void check(RecordKind kind, Map<String, String> facts, BiConsumer<String, RuleBroken> broken) {
        switch (kind) {
            case ORGANIZATION -> seat(facts, broken);
            case SERVICE -> service(facts, broken);
            case LOCATION -> location(facts, broken);
            case SERVICE_AT_LOCATION, CONTACT -> {}
        }
    }

    private void seat(Map<String, String> facts, BiConsumer<String, RuleBroken> broken) {
        String told = facts.get("country");
        if (told == null) return;
        if (municipality(facts.get("seat")).stream()
                .anyMatch(m -> !m.country().value().equals(told)))
            broken.accept("country", new RuleBroken("organization.rule.seat-in-another-country"));
    }

    private static void service(Map<String, String> facts, BiConsumer<String, RuleBroken> broken) {
        if (number(facts, "minAge") > number(facts, "maxAge") && facts.containsKey("maxAge"))
            broken.accept("maxAge", new RuleBroken("service.rule.ages"));
        for (String age : new String[] {"minAge", "maxAge"})
            if (number(facts, age) > 120) broken.accept(age, new RuleBroken("service.rule.number", 0, 120));
        for (String places : new String[] {"places", "placesFree", "waiting"})
            if (number(facts, places) > 1_000_000)
                broken.accept(places, new RuleBroken("service.rule.number", 0, 1_000_000));
        if (facts.containsKey("places") && number(facts, "placesFree") > number(facts, "places"))
            broken.accept("placesFree", new RuleBroken("service.rule.free-of-places", number(facts, "places")));
    }

    private static int number(Map<String, String> facts, String fact) {
        String number = facts.get(fact);
        return number == null ? -1 : Integer.parseInt(number);
    }

    /** Of a confidential place no address is ever written; coordinates come in pairs and lie in the country. */
    private void location(Map<String, String> facts, BiConsumer<String, RuleBroken> broken) {
        String latitude = facts.get("latitude");
        String longitude = facts.get("longitude");
        if ((latitude == null) != (longitude == null))
            broken.accept(latitude == null ? "latitude" : "longitude", new RuleBroken("service.rule.coordinates"));
        Optional<Municipality> municipality = municipality(facts.get("municipality"));
        if (latitude != null && longitude != null && municipality.isPresent())
            inside(municipality.get(), Double.parseDouble(latitude), Double.parseDouble(longitude), broken);
        if ("CONFIDENTIAL".equals(facts.get("kind")))
            facts.keySet().stream()
                    .filter(told -> told.matches("settlement|address|postalCode|latitude|url|transportation[.].*"))
                    .findFirst()
                    .ifPresent(told -> broken.accept(told, new RuleBroken("service.rule.confidential-address")));
        if (facts.getOrDefault("postalCode", "").length() > 20)
            broken.accept("postalCode", new RuleBroken("service.rule.too-long", 20));
        if (facts.getOrDefault("settlement", "").length() > 200)
            broken.accept("settlement", new RuleBroken("service.rule.too-long", 200));
    }

    private void inside(Municipality in, double latitude, double longitude, BiConsumer<String, RuleBroken> broken) {
        if (!borders.hold(in.country(), latitude, longitude))
            broken.accept("latitude", new RuleBroken("service.rule.coordinates-outside"));
    }

    private Optional<Municipality> municipality(@Nullable String id) {
        return id == null ? Optional.empty() : gazetteer.municipality(MunicipalityId.of(id));
    }
}
