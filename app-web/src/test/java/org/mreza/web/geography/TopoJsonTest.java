package org.mreza.web.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mreza.domain.geography.Outline.Point;

class TopoJsonTest {

    /** Two unit squares side by side; the arc between them is shared, one of them has it the other way round. */
    private static final String TWO_SQUARES = """
            {"type":"Topology","transform":{"scale":[0.5,0.5],"translate":[20,41]},
             "arcs":[[[2,0],[0,2]],[[2,2],[-2,0],[0,-2],[2,0]],[[2,0],[2,0],[0,2],[-2,0]]],
             "objects":{"places":{"type":"GeometryCollection","geometries":[
               {"type":"Polygon","id":"w","arcs":[[0,1]],"properties":{"slug":"mk-west"}},
               {"type":"MultiPolygon","arcs":[[[2,-1]]],"properties":{"slug":"mk-east"}},
               {"type":"Point","coordinates":[1,1],"properties":{"slug":"mk-point"}},
               {"type":"Polygon","arcs":[[0,1]],"id":"no-properties"}]}}}
            """;

    @Test
    void adds_up_the_steps_and_applies_the_transform() {
        assertThat(TopoJson.rings(TWO_SQUARES, "slug").get("mk-west").get(0))
                .containsExactly(
                        new Point(21, 41), new Point(21, 42), new Point(20, 42), new Point(20, 41), new Point(21, 41));
    }

    @Test
    void turns_round_an_arc_that_a_neighbour_has_the_other_way() {
        assertThat(TopoJson.rings(TWO_SQUARES, "slug").get("mk-east").get(0))
                .containsExactly(
                        new Point(21, 41), new Point(22, 41), new Point(22, 42), new Point(21, 42), new Point(21, 41));
    }

    @Test
    void takes_the_id_where_the_property_is_missing_and_leaves_out_what_is_no_area() {
        assertThat(TopoJson.rings(TWO_SQUARES, "slug")).containsOnlyKeys("mk-west", "mk-east", "no-properties");
        assertThat(TopoJson.rings(TWO_SQUARES, "code")).containsOnlyKeys("w", "no-properties");
    }

    @Test
    void reads_arcs_without_a_transform_as_degrees() {
        String plain = """
                {"type":"Topology","arcs":[[[20,41],[21,41],[21,42],[20,41]]],
                 "objects":{"a":{"type":"Polygon","id":"t","arcs":[[0]]}}}""";
        assertThat(TopoJson.rings(plain, "slug").get("t").get(0)).contains(new Point(21, 42));
    }

    @Test
    void says_no_to_what_is_no_topology() {
        assertThatThrownBy(() -> TopoJson.rings("{\"type\":\"FeatureCollection\"}", "slug"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TopoJson.rings("<svg/>", "slug")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TopoJson.rings(
                        "{\"type\":\"Topology\",\"arcs\":[],\"objects\":{\"a\":{\"type\":\"Polygon\",\"id\":\"t\",\"arcs\":[[7]]}}}",
                        "slug"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
