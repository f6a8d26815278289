package org.mreza.domain.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mreza.domain.directory.ServiceType;
import org.mreza.domain.shared.MunicipalityId;

/**
 * A type of service that people of a municipality cannot come to, and people of its neighbours can.
 *
 * @param where the neighbours that have it, those where it is located first
 * @param state what the municipality has instead: one that is closed for a time, planned or ended, or none
 */
public record Gap(ServiceType type, List<MunicipalityId> where, CoverageCell.State state) {

    public Gap {
        where = List.copyOf(where);
    }

    /** The gaps of a municipality, those that most neighbours have first. */
    public static List<Gap> of(
            MunicipalityId municipality,
            List<MunicipalityId> neighbours,
            CoverageMatrix matrix,
            List<ServiceType> types) {
        return types.stream()
                .flatMap(type -> one(type, municipality, neighbours, matrix).stream())
                .sorted(Comparator.comparingInt(g -> -g.where().size()))
                .toList();
    }

    private static Optional<Gap> one(
            ServiceType type, MunicipalityId municipality, List<MunicipalityId> neighbours, CoverageMatrix matrix) {
        CoverageCell own = matrix.cell(type.code(), municipality);
        if (own.offered()) return Optional.empty();
        List<MunicipalityId> where = neighbours.stream()
                .filter(n -> !n.equals(municipality))
                .filter(n -> matrix.cell(type.code(), n).offered())
                .sorted(Comparator.comparing(n -> matrix.cell(type.code(), n).state()))
                .toList();
        return where.isEmpty() ? Optional.empty() : Optional.of(new Gap(type, where, own.state()));
    }
}
