package org.mreza.web.geography;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mreza.domain.geography.Outline.Point;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the polygons of a TopoJSON topology: arcs shared by neighbours, in steps from point to point where a transform
 * is given. Points, lines and holes' meaning are left out: every ring is a line to draw.
 */
final class TopoJson {

    private final double[] scale;
    private final double[] translate;
    private final List<List<Point>> arcs = new ArrayList<>();
    private final String property;
    private final Map<String, List<List<Point>>> rings = new HashMap<>();

    private TopoJson(JsonNode topology, String property) {
        this.property = property;
        JsonNode transform = topology.path("transform");
        boolean inSteps = transform.isObject();
        scale = inSteps ? pair(transform.path("scale")) : new double[] {1, 1};
        translate = inSteps ? pair(transform.path("translate")) : new double[] {0, 0};
        topology.path("arcs").forEach(arc -> arcs.add(points(arc, inSteps)));
        topology.path("objects").forEach(this::read);
    }

    /**
     * The rings of every polygon by what the property says of it, or by its id where the property is not there.
     *
     * @throws IllegalArgumentException when it is not TopoJSON
     */
    static Map<String, List<List<Point>>> rings(String json, String property) {
        try {
            JsonNode topology = JsonMapper.shared().readTree(json);
            if (!topology.path("type").asString("").equals("Topology"))
                throw new IllegalArgumentException("not a TopoJSON topology");
            return new TopoJson(topology, property).rings;
        } catch (JacksonException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("not a whole TopoJSON topology", e);
        }
    }

    private static double[] pair(JsonNode node) {
        return new double[] {node.path(0).asDouble(), node.path(1).asDouble()};
    }

    private List<Point> points(JsonNode arc, boolean inSteps) {
        List<Point> points = new ArrayList<>(arc.size());
        double x = 0;
        double y = 0;
        for (JsonNode position : arc) {
            double[] at = pair(position);
            x = inSteps ? x + at[0] : at[0];
            y = inSteps ? y + at[1] : at[1];
            points.add(new Point(x * scale[0] + translate[0], y * scale[1] + translate[1]));
        }
        return points;
    }

    private void read(JsonNode geometry) {
        switch (geometry.path("type").asString("")) {
            case "GeometryCollection" -> geometry.path("geometries").forEach(this::read);
            case "Polygon" -> keep(geometry, geometry.path("arcs"));
            case "MultiPolygon" -> geometry.path("arcs").forEach(polygon -> keep(geometry, polygon));
            default -> {}
        }
    }

    private void keep(JsonNode geometry, JsonNode polygon) {
        String name = geometry.path("properties")
                .path(property)
                .asString(geometry.path("id").asString(""));
        if (name.isEmpty()) return;
        for (JsonNode ring : polygon)
            rings.computeIfAbsent(name, n -> new ArrayList<>()).add(ring(ring));
    }

    private List<Point> ring(JsonNode arcIndexes) {
        List<Point> ring = new ArrayList<>();
        for (JsonNode index : arcIndexes) {
            List<Point> arc = arc(index.asInt());
            ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        return ring;
    }

    /** An arc that a neighbour has the other way round is given as the ones' complement of its index. */
    private List<Point> arc(int index) {
        if (index >= 0) return arcs.get(index);
        List<Point> reversed = new ArrayList<>(arcs.get(~index));
        Collections.reverse(reversed);
        return reversed;
    }
}
