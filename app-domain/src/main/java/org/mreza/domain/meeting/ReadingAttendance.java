package org.mreza.domain.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.organization.OrganizationQueries;
import org.mreza.domain.organization.OrganizationRow;
import org.mreza.domain.shared.Alias;
import org.mreza.domain.shared.ApproximateCount;
import org.mreza.domain.shared.TextFold;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds who is meant by a line of attendance. What the network does not know stays as a group, in the words typed. */
@Service
@Transactional(readOnly = true)
public class ReadingAttendance {

    private final OrganizationQueries organizations;
    private final Gazetteer gazetteer;

    ReadingAttendance(OrganizationQueries organizations, Gazetteer gazetteer) {
        this.organizations = organizations;
        this.gazetteer = gazetteer;
    }

    /** Who is meant. */
    public record Understood(
            Grain grain,
            @Nullable String person,
            @Nullable OrganizationRow organization,
            @Nullable Municipality municipality,
            @Nullable String description,
            ApproximateCount people,
            ApproximateCount municipalities) {}

    /** One line can name several: municipalities or organizations with commas between them. */
    public List<Understood> read(String typed) {
        if (typed.isBlank()) return List.of();
        List<Understood> several = several(typed);
        return several.isEmpty() ? List.of(one(AttendanceLine.read(typed))) : several;
    }

    private List<Understood> several(String typed) {
        String[] parts = typed.split("[,;]|\\s(?:и|i|dhe|and)\\s", -1);
        if (parts.length < 2 || parts.length > 40 || Stream.of(parts).anyMatch(String::isBlank)) return List.of();
        List<Understood> all = new ArrayList<>();
        for (String part : parts) {
            Understood understood = one(AttendanceLine.read(part));
            if (understood.grain() != Grain.MUNICIPALITY && understood.grain() != Grain.ORGANIZATION) return List.of();
            all.add(understood);
        }
        return all;
    }

    private Understood one(AttendanceLine line) {
        if (line.municipalities().isStated() || line.who().isBlank()) return group(line);
        if (line.institutions() && line.of() != null)
            return municipality(line.of()).map(m -> at(m, line)).orElseGet(() -> named(line));
        if (line.person() != null && line.of() != null) {
            Optional<OrganizationRow> organization = organization(line.of());
            if (organization.isPresent())
                return new Understood(
                        Grain.PERSON,
                        line.person(),
                        organization.get(),
                        null,
                        null,
                        ApproximateCount.exactly(1),
                        ApproximateCount.NOT_STATED);
        }
        return named(line);
    }

    private Understood named(AttendanceLine line) {
        Optional<Municipality> town = exactly(line.who());
        if (town.isPresent()) return at(town.get(), line);
        return organization(line.who())
                .map(o -> new Understood(
                        Grain.ORGANIZATION, null, o, null, null, line.people(), ApproximateCount.NOT_STATED))
                .orElseGet(() -> municipality(line.who()).map(m -> at(m, line)).orElseGet(() -> group(line)));
    }

    private static Understood at(Municipality municipality, AttendanceLine line) {
        return new Understood(
                Grain.MUNICIPALITY, null, null, municipality, null, line.people(), ApproximateCount.NOT_STATED);
    }

    private static Understood group(AttendanceLine line) {
        return new Understood(Grain.GROUP, null, null, null, line.text(), line.people(), line.municipalities());
    }

    /** The organization of this name: spelled so, or the only one whose name has all the words. */
    public Optional<OrganizationRow> organization(String name) {
        String key = TextFold.key(name);
        if (key.isEmpty()) return Optional.empty();
        List<OrganizationRow> near = organizations.suggestions(name, 8);
        Optional<OrganizationRow> exact =
                near.stream().filter(o -> keys(o).anyMatch(key::equals)).findFirst();
        if (exact.isPresent()) return exact;
        List<String> words = List.of(key.split(" ", -1));
        List<OrganizationRow> all = near.stream()
                .filter(o -> keys(o).anyMatch(k -> words.stream().allMatch(w -> hasWord(k, w))))
                .toList();
        return all.size() == 1 && key.length() >= 3 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static boolean hasWord(String key, String beginning) {
        return (" " + key).contains(" " + beginning);
    }

    private static Stream<String> keys(OrganizationRow organization) {
        return Stream.concat(
                        organization.name().all().stream(),
                        organization.aliases().stream().map(Alias::text))
                .map(TextFold::key);
    }

    private Optional<Municipality> exactly(String name) {
        String key = TextFold.key(name);
        return gazetteer.find(name, 3).stream()
                .filter(m -> Stream.concat(
                                m.name().all().stream(), m.aliases().stream().map(Alias::text))
                        .anyMatch(n -> TextFold.key(n).equals(key)))
                .findFirst();
    }

    /** The municipality of this name, with or without the word for municipality before it. */
    public Optional<Municipality> municipality(String name) {
        String bare = name.strip()
                .replaceFirst(
                        "(?iU)^(општина(та)?|град|opština|općina|grad|opstina|opcina|komuna( e)?|bashkia|municipality of|city of)\\s+",
                        "");
        return exactly(bare);
    }
}
