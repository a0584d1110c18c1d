// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/** The edges between the Voronoi cells of one sheet, with corners that nearly coincide made one. */
final class CellEdges {
  /** An edge between two corners, by their number; the smaller number comes first. */
  record Edge(int from, int to) {}

  /** Corners of neighbouring cells that are the same but for rounding share this raster, mm. */
  private static final double RASTER = 1e-6;

  private final List<Coordinate> corners = new ArrayList<>();
  private final Map<Coordinate, Integer> numbers = new HashMap<>();
  private final Set<Edge> edges = new LinkedHashSet<>();

  private CellEdges() {}

  /**
   * The cells around these centres; edges shorter than {@code shortest} (mm) shrink to a corner.
   */
  static CellEdges around(List<Coordinate> centres, double shortest) {
    VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
    builder.setSites(centres);
    Geometry cells = builder.getDiagram(new GeometryFactory());
    CellEdges found = new CellEdges();
    for (int i = 0; i < cells.getNumGeometries(); i++) {
      found.addCell(cells.getGeometryN(i).getCoordinates());
    }
    return found.merged(shortest);
  }

  List<Edge> edges() {
    return List.copyOf(edges);
  }

  Coordinate corner(int number) {
    return corners.get(number);
  }

  int cornerCount() {
    return corners.size();
  }

  private void addCell(Coordinate[] ring) {
    for (int i = 1; i < ring.length; i++) {
      addEdge(number(ring[i - 1]), number(ring[i]));
    }
  }

  private void addEdge(int one, int other) {
    if (one != other) {
      edges.add(new Edge(Math.min(one, other), Math.max(one, other)));
    }
  }

  private int number(Coordinate place) {
    Coordinate key =
        new Coordinate(Math.rint(place.x / RASTER) * RASTER, Math.rint(place.y / RASTER) * RASTER);
    return numbers.computeIfAbsent(
        key,
        unseen -> {
          corners.add(place);
          return corners.size() - 1;
        });
  }

  private CellEdges merged(double shortest) {
    DisjointSets groups = new DisjointSets(corners.size());
    for (Edge edge : edges) {
      if (corner(edge.from()).distance(corner(edge.to())) < shortest) {
        groups.join(edge.from(), edge.to());
      }
    }
    CellEdges result = new CellEdges();
    int[] newNumber = result.addMiddles(corners, groups);
    for (Edge edge : edges) {
      result.addEdge(newNumber[groups.find(edge.from())], newNumber[groups.find(edge.to())]);
    }
    return result;
  }

  /** Adds the middle of each group of corners; gives its number by the group's representative. */
  private int[] addMiddles(List<Coordinate> places, DisjointSets groups) {
    Map<Integer, List<Coordinate>> members = new TreeMap<>();
    for (int i = 0; i < places.size(); i++) {
      members.computeIfAbsent(groups.find(i), unseen -> new ArrayList<>()).add(places.get(i));
    }
    int[] newNumber = new int[places.size()];
    members.forEach(
        (representative, group) -> {
          newNumber[representative] = corners.size();
          corners.add(middle(group));
        });
    return newNumber;
  }

  private static Coordinate middle(List<Coordinate> group) {
    double x = group.stream().mapToDouble(place -> place.x).average().orElseThrow();
    double y = group.stream().mapToDouble(place -> place.y).average().orElseThrow();
    return new Coordinate(x, y);
  }
}
