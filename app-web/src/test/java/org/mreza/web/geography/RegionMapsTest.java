package org.mreza.web.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mreza.domain.geography.Municipality;
import org.mreza.domain.geography.Outline;
import org.mreza.domain.geography.Outline.Point;
import org.mreza.domain.shared.CountryId;
import org.mreza.domain.shared.Language;
import org.mreza.domain.shared.LocalizedText;
import org.mreza.domain.shared.MunicipalityId;
import org.mreza.web.geography.RegionMap.Bubble;
import org.mreza.web.geography.RegionMap.Spot;

class RegionMapsTest {

    private static final Municipality VELES = municipality("mk-veles", "Велес", 41.746, 21.7527);
    private static final Municipality LOZOVO = municipality("mk-lozovo", "Лозово", 41.78, 21.9);
    private static final Municipality KAVADARCI = municipality("mk-kavadarci", "Кавадарци", 41.2626, 22.0145);
    private static final List<Municipality> REGION = List.of(VELES, LOZOVO, KAVADARCI);

    private static final Outline NEAR = new Outline(
            CountryId.of("mk"), List.of(new Point(20, 41), new Point(23, 41), new Point(23, 43), new Point(20, 41)));
    private static final Outline FAR = new Outline(
            CountryId.of("al"), List.of(new Point(10, 41), new Point(11, 41), new Point(11, 43), new Point(10, 41)));

    private final RegionMaps maps =
            new RegionMaps(() -> List.of(NEAR, FAR), new Boundaries(new MapSettings(List.of(), "slug")));

    @Test
    void every_municipality_has_a_circle_inside_the_picture_north_above_south() {
        RegionMap map = maps.draw(REGION, m -> spot(m, 3));

        assertThat(map.bubbles()).hasSize(3).allSatisfy(b -> {
            assertThat(b.cx()).isBetween(b.r(), map.width() - b.r());
            assertThat(b.cy()).isBetween(b.r(), map.height() - b.r());
        });
        assertThat(bubble(map, VELES).cy()).isLessThan(bubble(map, KAVADARCI).cy());
        assertThat(bubble(map, VELES).cx()).isLessThan(bubble(map, KAVADARCI).cx());
    }

    @Test
    void a_degree_east_is_shorter_than_a_degree_north() {
        Projection projection = Projection.fittedTo(List.of(new Point(20, 41), new Point(22, 43)), 10);

        double east = projection.x(new Point(21, 42)) - projection.x(new Point(20, 42));
        double north = projection.y(new Point(21, 41)) - projection.y(new Point(21, 42));
        assertThat(east / north).isBetween(0.74, 0.75);
    }

    @Test
    void a_larger_number_makes_a_larger_circle() {
        RegionMap map = maps.draw(REGION, m -> spot(m, m.equals(VELES) ? 9 : 0));

        assertThat(bubble(map, VELES).r()).isGreaterThan(bubble(map, LOZOVO).r());
    }

    @Test
    void only_countries_that_can_be_seen_are_drawn() {
        assertThat(maps.draw(REGION, m -> spot(m, 1)).land()).hasSize(1);
    }

    @Test
    void one_municipality_or_none_is_a_map_too() {
        assertThat(maps.draw(List.of(VELES), m -> spot(m, 1)).bubbles()).hasSize(1);
        assertThat(maps.draw(List.of(), m -> spot(m, 1)).isEmpty()).isTrue();
    }

    @Test
    void names_do_not_lie_upon_each_other() {
        MapLabels labels = new MapLabels(340, 340);
        labels.take(100, 100, 10);
        labels.take(100, 118, 10);

        assertThat(labels.place("Градско", 100, 100, 10)).extracting("side").isEqualTo("is-beside");
        assertThat(labels.place("Росоман", 100, 118, 10)).extracting("side").isEqualTo("");
    }

    @Test
    void boundaries_are_drawn_where_a_file_of_them_is_configured(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("mk.topojson"), """
                {"type":"Topology","arcs":[[[21.6,41.6],[21.9,41.6],[21.9,41.9],[21.6,41.6]]],
                 "objects":{"mk":{"type":"Polygon","arcs":[[0]],"properties":{"name":"Veles"}}}}""");
        RegionMaps drawn = new RegionMaps(() -> List.of(NEAR), new Boundaries(new MapSettings(List.of(file), "name")));

        RegionMap map =
                drawn.draw(List.of(municipality("mk-veles", "Veles", 41.746, 21.7527), LOZOVO), m -> spot(m, 1));
        assertThat(map.land()).hasSize(1);
        assertThat(map.land().get(0).path()).startsWith("M").endsWith("Z");
    }

    private static Bubble bubble(RegionMap map, Municipality municipality) {
        return map.bubbles().stream()
                .filter(b -> b.spot().id().equals(municipality.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Spot spot(Municipality municipality, int number) {
        return new Spot(municipality.id(), municipality.name().original(), number, number > 0, false);
    }

    private static Municipality municipality(String id, String name, double latitude, double longitude) {
        return new Municipality(
                MunicipalityId.of(id),
                CountryId.of("mk"),
                Municipality.Kind.MUNICIPALITY,
                null,
                LocalizedText.of(Language.MK, name),
                List.of(),
                null,
                null,
                null,
                null,
                latitude,
                longitude,
                List.of());
    }
}
