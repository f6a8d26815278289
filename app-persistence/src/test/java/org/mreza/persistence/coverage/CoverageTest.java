package org.mreza.persistence.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mreza.domain.access.Actor;
import org.mreza.domain.coverage.CoverageCell;
import org.mreza.domain.coverage.CoverageFilter;
import org.mreza.domain.coverage.CoverageMatrix;
import org.mreza.domain.coverage.CoverageQueries;
import org.mreza.domain.coverage.LocalService;
import org.mreza.domain.coverage.Standing;
import org.mreza.domain.coverage.StatedPlaces;
import org.mreza.domain.geography.Gazetteer;
import org.mreza.domain.geography.Region;
import org.mreza.domain.shared.AccountId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.domain.shared.RegionId;
import org.mreza.persistence.PersistenceTest;
import org.mreza.persistence.SqlCount;
import org.mreza.persistence.coverage.RandomServices.Made;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the matrix says, against the same counted one by one over services made by chance. */
@PersistenceTest
@Transactional
class CoverageTest {

    private static final Actor ANA = new Actor(AccountId.next(), "Ана", Language.MK, null, List.of());
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Autowired
    CoverageQueries coverage;

    @Autowired
    Gazetteer gazetteer;

    @Autowired
    JdbcClient jdbc;

    static Stream<CoverageFilter> filters() {
        Instant recent = NOW.minus(Duration.ofDays(90));
        return Stream.of(
                CoverageFilter.ALL,
                new CoverageFilter(List.of("COUNSEL", "PSYCHOSOC"), null, null, null),
                new CoverageFilter(List.of(), "ROMA", null, null),
                new CoverageFilter(List.of(), null, Standing.PLANNED, null),
                new CoverageFilter(List.of("DAYCARE"), "ELDERLY", Standing.OFFERED, recent));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void every_cell_and_every_sum_is_what_counting_one_by_one_gives(CoverageFilter filter) {
        List<Made> made = new RandomServices(jdbc, 42).make(120, NOW);
        List<MunicipalityId> vardar = vardar();

        CoverageMatrix matrix = coverage.matrix(vardar, filter, ANA);

        for (String type : RandomServices.TYPES) {
            for (MunicipalityId m : vardar) same(matrix.cell(type, m), made, type, Set.of(m.value()), filter);
            Set<String> all =
                    Set.copyOf(vardar.stream().map(MunicipalityId::value).toList());
            same(matrix.total(type), made, type, all, filter);
        }
    }

    private List<MunicipalityId> vardar() {
        return gazetteer
                .region(RegionId.of("mk-vardar"))
                .map(Region::municipalities)
                .orElseThrow();
    }

    private void same(CoverageCell cell, List<Made> made, String type, Set<String> places, CoverageFilter filter) {
        List<Made> counted = made.stream()
                .filter(s -> s.type.equals(type) && passes(s, filter))
                .filter(s -> isIn(s, places) || covers(s, places))
                .toList();
        for (Standing standing : Standing.values()) {
            List<Made> of =
                    counted.stream().filter(s -> standing(s) == standing).toList();
            assertThat(cell.here(standing))
                    .isEqualTo(of.stream().filter(s -> isIn(s, places)).count());
            assertThat(cell.elsewhere(standing))
                    .isEqualTo(of.stream().filter(s -> !isIn(s, places)).count());
        }
        assertThat(cell.places())
                .isEqualTo(counted.stream()
                        .filter(s -> standing(s) == Standing.OFFERED && isIn(s, places))
                        .map(CoverageTest::stated)
                        .reduce(StatedPlaces.NONE, StatedPlaces::plus));
    }

    private static boolean passes(Made s, CoverageFilter filter) {
        Instant since = filter.confirmedSince();
        return (filter.types().isEmpty() || filter.types().contains(s.type))
                && (filter.targetGroup() == null || filter.targetGroup().equals(s.group))
                && (filter.standing() == null || filter.standing() == standing(s))
                && (since == null || (s.confirmed != null && !s.confirmed.isBefore(since)));
    }

    private static Standing standing(Made s) {
        return switch (s.status) {
            case "ACTIVE" -> Standing.OFFERED;
            case "TEMPORARILY_CLOSED" -> Standing.PAUSED;
            case "PLANNED" -> Standing.PLANNED;
            default -> Standing.ENDED;
        };
    }

    private static boolean isIn(Made s, Set<String> places) {
        boolean nowhere = s.located.isEmpty() && s.virtual.isEmpty() && s.areas.isEmpty() && s.regions.isEmpty();
        if (nowhere && !s.country) return places.contains(s.seat);
        return s.located.stream().anyMatch(places::contains);
    }

    private boolean covers(Made s, Set<String> places) {
        return Stream.of(s.virtual, s.areas).flatMap(Set::stream).anyMatch(places::contains)
                || s.regions.stream()
                        .map(r -> gazetteer.region(RegionId.of(r)).orElseThrow())
                        .flatMap(r -> r.municipalities().stream())
                        .anyMatch(m -> places.contains(m.value()))
                || (s.country && places.stream().anyMatch(p -> p.startsWith("mk-")));
    }

    private static StatedPlaces stated(Made s) {
        return new StatedPlaces(
                1,
                Objects.requireNonNullElse(s.places, 0),
                s.places == null ? 0 : 1,
                Objects.requireNonNullElse(s.free, 0),
                s.free == null ? 0 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mk-veles", "mk-kumanovo", "rs-stara-pazova"})
    void the_list_of_a_municipality_holds_what_its_cells_count(String municipality) {
        List<Made> made = new RandomServices(jdbc, 7).make(120, NOW);

        List<LocalService> services = coverage.services(MunicipalityId.of(municipality), 500, ANA);

        Set<String> here = Set.of(municipality);
        assertThat(services).hasSize((int) made.stream()
                .filter(s -> standing(s) != Standing.ENDED)
                .filter(s -> isIn(s, here) || covers(s, here))
                .count());
        assertThat(services).filteredOn(LocalService::here).hasSize((int) made.stream()
                .filter(s -> standing(s) != Standing.ENDED && isIn(s, here))
                .count());
    }

    @Test
    void each_question_is_one_statement() {
        assertThat(SqlCount.of(() -> coverage.matrix(vardar(), CoverageFilter.ALL, ANA))
                        .count())
                .isEqualTo(1);
        assertThat(SqlCount.of(() -> coverage.services(MunicipalityId.of("mk-veles"), 10, ANA))
                        .count())
                .isEqualTo(1);
    }
}
