// SPDX-License-Identifier: MIT
package org.trabecula.honeycomb;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Lays the centre lines of a honeycomb: the same seed gives the same lattice. */
public final class LatticeBuilder {
  private final LatticeParameters parameters;
  private final int sheets;

  public LatticeBuilder(LatticeParameters parameters) {
    this.parameters = parameters;
    sheets = (int) parameters.sheets().value();
  }

  /** The lattice of a seed. */
  public TrabecularLattice build(long seed) {
    List<Node> nodes = new ArrayList<>();
    List<Strut> struts = new ArrayList<>();
    for (int sheet = 0; sheet < sheets; sheet++) {
      addSheet(sheet, SeededRandom.of(seed, RandomStream.SHEETS.number() + sheet), nodes, struts);
    }
    addRungs(SeededRandom.of(seed, RandomStream.RUNGS.number()), nodes, struts);
    return new TrabecularLattice(
        parameters.width().value(),
        parameters.height().value(),
        sheets,
        parameters.sheetDistance().value(),
        nodes,
        struts);
  }

  private void addSheet(int sheet, SeededRandom random, List<Node> nodes, List<Strut> struts) {
    CellEdges cells =
        CellEdges.around(
            HexagonCentres.jittered(parameters, random), parameters.shortestStrut().value());
    Node[] known = new Node[cells.cornerCount()];
    for (CellEdges.Edge edge : cells.edges()) {
      Coordinate from = cells.corner(edge.from());
      Coordinate to = cells.corner(edge.to());
      if (inField(from) || inField(to)) {
        Node first = node(sheet, edge.from(), from, to, known, nodes);
        Node last = node(sheet, edge.to(), to, from, known, nodes);
        double length = StrictMath.hypot(last.x() - first.x(), last.y() - first.y());
        struts.add(new Strut(struts.size(), first, last, length));
      }
    }
  }

  /**
   * The node at a corner, or, where the strut leaves the field, at the place where it is cut off.
   */
  private Node node(
      int sheet, int corner, Coordinate at, Coordinate other, Node[] known, List<Node> nodes) {
    double reach = Math.min(1, reachTowards(other, at));
    if (reach < 1) {
      double x = other.x + reach * (at.x - other.x);
      double y = other.y + reach * (at.y - other.y);
      return add(nodes, sheet, x, y);
    }
    if (known[corner] == null) {
      known[corner] = add(nodes, sheet, at.x, at.y);
    }
    return known[corner];
  }

  private static Node add(List<Node> nodes, int sheet, double x, double y) {
    Node node = new Node(nodes.size(), sheet, x, y);
    nodes.add(node);
    return node;
  }

  /** The share of the way from a place to another at which the field and its overshoot end. */
  private double reachTowards(Coordinate from, Coordinate to) {
    return Math.min(
        reach(from.x, to.x, parameters.width().value()),
        reach(from.y, to.y, parameters.height().value()));
  }

  private double reach(double from, double to, double size) {
    double low = -parameters.overshoot().value();
    double high = size + parameters.overshoot().value();
    if (to < low) {
      return (from - low) / (from - to);
    }
    return to > high ? (high - from) / (to - from) : 1;
  }

  private boolean inField(Coordinate place) {
    return place.x > 0
        && place.x < parameters.width().value()
        && place.y > 0
        && place.y < parameters.height().value();
  }

  private void addRungs(SeededRandom random, List<Node> nodes, List<Strut> struts) {
    for (Node node : nodes.toArray(Node[]::new)) {
      boolean behind = node.sheet() + 1 < sheets;
      if (behind && random.nextDouble() < parameters.rungShare().value() && inField(place(node))) {
        addRung(node, nearest(node, nodes), struts);
      }
    }
  }

  private void addRung(Node node, Node behind, List<Strut> struts) {
    double sideways = StrictMath.hypot(behind.x() - node.x(), behind.y() - node.y());
    double length = StrictMath.hypot(sideways, parameters.sheetDistance().value());
    struts.add(new Strut(struts.size(), node, behind, length));
  }

  private static Coordinate place(Node node) {
    return new Coordinate(node.x(), node.y());
  }

  private Node nearest(Node node, List<Node> nodes) {
    return nodes.stream()
        .filter(other -> other.sheet() == node.sheet() + 1 && inField(place(other)))
        .min(
            (one, other) ->
                Double.compare(
                    place(one).distance(place(node)), place(other).distance(place(node))))
        .orElseThrow();
  }
}
