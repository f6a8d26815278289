package org.mreza.domain.meeting.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.mreza.domain.geography.Country;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.TextFold;
import org.springframework.stereotype.Component;

/** The municipalities as a text names them. A name that many bear is that of the country which the text is mostly about. */
@Component
class Towns {

    /** Names that are also words: they count only behind the word for a municipality. */
    private static final Set<String> ALSO_WORDS = Set.of("centar", "qendra", "aerodrom", "ilinden", "has", "mat");

    /** A gathering, which folding takes for the Albanian name of Skopje. */
    private static final Pattern GATHERING = Pattern.compile("(?iU)(?:скуп|skup).*");

    private static final Pattern UNIT = Pattern.compile(
            "(?iU)(?:општин\\p{L}*|opštin\\p{L}*|općin\\p{L}*|град\\p{L}{0,3}|grad\\p{L}{0,2}|komun\\p{L}*(?:\\s+[es]ë?)?|bashki\\p{L}*(?:\\s+[es]ë?)?|municipality\\s+of|city\\s+of)\\s+$");

    private final Gazetteer gazetteer;

    Towns(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void each(Language reader, KnownNames.Named each) {
        for (Country country : gazetteer.countries())
            for (Municipality municipality : gazetteer.municipalities(country.id())) {
                String label = municipality.name().forReader(reader);
                String id = municipality.id().value();
                municipality.name().all().forEach(name -> each.is(id, label, TextFold.key(name)));
                municipality.aliases().stream()
                        .map(Alias::text)
                        .forEach(name -> each.is(id, label, TextFold.key(name)));
            }
    }

    /** Leaves out what is only a word, and keeps one of each that stand in the same place. */
    List<Find> likely(List<Find> found, String text) {
        Map<String, Integer> countries = new HashMap<>();
        for (Find find : found) if (isTown(find)) countries.merge(country(find), 1, Integer::sum);
        Map<Integer, Find> best = new HashMap<>();
        List<Find> likely = new ArrayList<>();
        Comparator<Find> order = Comparator.comparingInt(Find::length)
                .thenComparing(f -> countries.getOrDefault(country(f), 0))
                .thenComparing(f -> isExact(f, text))
                .thenComparing(f -> Objects.requireNonNull(f.id()), Comparator.reverseOrder());
        for (Find find : found) {
            if (!isTown(find)) likely.add(find);
            else if (isMeant(find, text)) best.merge(find.start(), find, (a, b) -> order.compare(a, b) >= 0 ? a : b);
        }
        likely.addAll(best.values());
        return likely;
    }

    private static boolean isTown(Find find) {
        return find.kind() == Find.Kind.MUNICIPALITY;
    }

    private String country(Find find) {
        return gazetteer
                .municipality(MunicipalityId.of(Objects.requireNonNull(find.id())))
                .map(m -> m.country().value())
                .orElse("");
    }

    private boolean isExact(Find find, String text) {
        String written = TextFold.key(text.substring(find.start(), find.end()));
        return gazetteer
                .municipality(MunicipalityId.of(Objects.requireNonNull(find.id())))
                .map(m -> m.name().all().stream().anyMatch(n -> TextFold.key(n).equals(written)))
                .orElse(false);
    }

    private static boolean isMeant(Find find, String text) {
        String asWritten = text.substring(find.start(), find.end());
        if (GATHERING.matcher(asWritten).matches()) return false;
        String written = TextFold.key(asWritten);
        boolean aWord = ALSO_WORDS.stream().anyMatch(w -> Endings.same(TextFold.key(w), written));
        return !aWord
                || UNIT.matcher(text.substring(Math.max(0, find.start() - 25), find.start()))
                        .find();
    }
}
