package org.mreza.domain.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    private static final int MOST_NEAR = 3;

    private final OrganizationQueries organizations;
    private final Gazetteer gazetteer;

    ReadingAttendance(OrganizationQueries organizations, Gazetteer gazetteer) {
        this.organizations = organizations;
        this.gazetteer = gazetteer;
    }

    /**
     * Who is meant.
     *
     * @param near of a group, who else may be meant: names that are nearly this, as a case ending makes them
     */
    public record Understood(
            Grain grain,
            @Nullable String person,
            @Nullable OrganizationRow organization,
            @Nullable Municipality municipality,
            @Nullable String description,
            ApproximateCount people,
            ApproximateCount municipalities,
            List<Understood> near) {

        public Understood {
            near = List.copyOf(near);
        }

        /** Id of the organization or code of the municipality that is meant; empty for a group. */
        public String id() {
            if (organization != null) return organization.id().toString();
            return municipality == null ? "" : municipality.id().value();
        }
    }

    /** One line can name several: municipalities or organizations with commas between them. */
    public List<Understood> read(String typed) {
        if (typed.isBlank()) return List.of();
        List<Understood> several = several(typed);
        if (!several.isEmpty()) return several;
        Understood one = one(AttendanceLine.read(typed));
        if (one.grain() != Grain.GROUP) return List.of(one);
        List<Understood> near = near(List.of(typed)).getOrDefault(typed, List.of());
        return List.of(new Understood(
                one.grain(), null, null, null, one.description(), one.people(), one.municipalities(), near));
    }

    /** Who may be meant by each of these lines, in one question; a line that nothing is near to is left out. */
    public Map<String, List<Understood>> near(Collection<String> lines) {
        Map<String, AttendanceLine> named = new LinkedHashMap<>();
        for (String line : lines) {
            AttendanceLine read = AttendanceLine.read(line);
            if (!read.municipalities().isStated() && !read.named().isBlank()) named.put(line, read);
        }
        Map<String, List<OrganizationRow>> alike = organizations.similar(
                named.values().stream().map(AttendanceLine::named).distinct().toList());
        Map<String, List<Understood>> near = new LinkedHashMap<>();
        named.forEach((text, line) -> {
            Stream<Understood> towns = line.person() != null
                    ? Stream.empty()
                    : nearTowns(line.named()).map(m -> at(m, line));
            Stream<Understood> partners =
                    alike.getOrDefault(line.named(), List.of()).stream().map(o -> of(o, line));
            List<Understood> all =
                    Stream.concat(towns, partners).limit(MOST_NEAR).toList();
            if (!all.isEmpty()) near.put(text, all);
        });
        return near;
    }

    /** Municipalities whose name differs by an ending only. */
    private Stream<Municipality> nearTowns(String name) {
        List<String> words = List.of(TextFold.key(bare(name)).split(" ", -1));
        String stems = words.stream().map(ReadingAttendance::stem).collect(Collectors.joining(" "));
        return gazetteer.find(stems, MOST_NEAR).stream()
                .filter(m -> Stream.concat(
                                m.name().all().stream(), m.aliases().stream().map(Alias::text))
                        .map(n -> List.of(TextFold.key(n).split(" ", -1)))
                        .anyMatch(n -> sameButEndings(n, words)))
                .limit(2);
    }

    private static String stem(String word) {
        int ending = word.length() >= 8 ? 3 : word.length() >= 5 ? 2 : word.length() == 4 ? 1 : 0;
        return word.substring(0, word.length() - ending);
    }

    private static boolean sameButEndings(List<String> name, List<String> typed) {
        if (name.size() != typed.size()) return false;
        for (int i = 0; i < name.size(); i++)
            if (!name.get(i).startsWith(stem(typed.get(i)))
                    || Math.abs(name.get(i).length() - typed.get(i).length()) > 2) return false;
        return true;
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
            if (organization.isPresent()) return of(organization.get(), line);
        }
        return named(line);
    }

    private Understood named(AttendanceLine line) {
        String name = line.institutions() ? line.named() : line.who();
        Optional<Municipality> town = exactly(name);
        if (town.isPresent()) return at(town.get(), line);
        return organization(name)
                .map(o -> of(o, line))
                .orElseGet(() -> municipality(name).map(m -> at(m, line)).orElseGet(() -> group(line)));
    }

    private static Understood of(OrganizationRow organization, AttendanceLine line) {
        boolean person = line.person() != null;
        return new Understood(
                person ? Grain.PERSON : Grain.ORGANIZATION,
                line.person(),
                organization,
                null,
                null,
                person ? ApproximateCount.exactly(1) : line.people(),
                ApproximateCount.NOT_STATED,
                List.of());
    }

    private static Understood at(Municipality municipality, AttendanceLine line) {
        return new Understood(
                Grain.MUNICIPALITY,
                null,
                null,
                municipality,
                null,
                line.people(),
                ApproximateCount.NOT_STATED,
                List.of());
    }

    private static Understood group(AttendanceLine line) {
        return new Understood(
                Grain.GROUP, null, null, null, line.text(), line.people(), line.municipalities(), List.of());
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
        return exactly(bare(name));
    }

    private static String bare(String name) {
        return name.strip()
                .replaceFirst(
                        "(?iU)^(општин\\p{L}*|град(от|а|у)?|opštin\\p{L}*|općin\\p{L}*|opstin\\p{L}*|opcin\\p{L}*|grada?|komun\\p{L}*( e| së)?"
                                + "|bashki\\p{L}*( e| së)?|municipality of|city of)\\s+",
                        "");
    }
}
