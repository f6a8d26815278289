package org.mreza.domain.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mreza.domain.shared.RegionId;

/** Which municipalities of a territory were represented at its meetings, and which were not. */
public record Coverage(List<MunicipalityLine> lines) {

    public Coverage {
        lines = List.copyOf(lines);
    }

    /** How many municipalities of a region were represented; without a region those that lie in none. */
    public record Share(@Nullable RegionId region, int present, int all) {}

    public int present() {
        return presentOnes().size();
    }

    public int all() {
        return (int) lines.stream().filter(MunicipalityLine::counted).count();
    }

    public List<MunicipalityLine> presentOnes() {
        return lines.stream().filter(l -> l.counted() && l.isPresent()).toList();
    }

    public List<MunicipalityLine> absentOnes() {
        return lines.stream().filter(l -> l.counted() && !l.isPresent()).toList();
    }

    /** Cities that were represented and stand beside the count. */
    public List<MunicipalityLine> beside() {
        return lines.stream().filter(l -> !l.counted() && l.isPresent()).toList();
    }

    /** By region, best represented first. */
    public List<Share> byRegion() {
        Map<String, Share> shares = new LinkedHashMap<>();
        for (MunicipalityLine line : lines) {
            if (!line.counted()) continue;
            shares.merge(Objects.toString(line.region(), ""), share(line), Coverage::together);
        }
        return shares.values().stream()
                .sorted((a, b) -> Integer.compare(b.present(), a.present()))
                .toList();
    }

    private static Share share(MunicipalityLine line) {
        return new Share(line.region(), line.isPresent() ? 1 : 0, 1);
    }

    private static Share together(Share a, Share b) {
        return new Share(a.region(), a.present() + b.present(), a.all() + b.all());
    }
}
