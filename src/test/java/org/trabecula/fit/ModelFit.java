// SPDX-License-Identifier: MIT
package org.trabecula.fit;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.trabecula.asset.AssetReader;
import org.trabecula.density.DensityReference;
import org.trabecula.density.TScores;
import org.trabecula.evidence.Target;
import org.trabecula.evidence.TargetFile;
import org.trabecula.honeycomb.HoneycombParameters;
import org.trabecula.honeycomb.HoneycombSimulator;

/**
 * Fits the model by the method of Levenberg and Marquardt, with derivatives from small differences.
 *
 * <p>Arguments: the folder of the parameters, the file of the model's own requirements, the most
 * rounds, {@code none} or the number of a fold (0 to 4) whose trials are left out to see whether
 * the others foretell them, {@code values} or {@code middle}: whether the search begins at the
 * present values or at the middle of every range, which has seen no target, and optionally a file
 * of targets to use in place of the program's own.
 */
final class ModelFit {
  private static final double SMALL = 0.02;
  private static final double LONGEST_STEP = 1.5;

  private final FitParameters parameters;
  private final FitResiduals used;
  private final PrintStream out;
  private double damping = 1;

  private ModelFit(FitParameters parameters, FitResiduals used, PrintStream out) {
    this.parameters = parameters;
    this.used = used;
    this.out = out;
  }

  /** Fits, prints what was found and writes it back. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = System.out;
    int rounds = Integer.parseInt(arguments[2]);
    boolean whole = arguments[3].equals("none");
    AssetReader assets = new AssetReader();
    HoneycombSimulator honeycombs = new HoneycombSimulator(HoneycombParameters.read(assets));
    TScores tScores = new TScores(DensityReference.read(assets));
    List<Target> published =
        arguments.length > 5 && !arguments[5].isEmpty()
            ? TargetFile.read(Path.of(arguments[5]))
            : TargetFile.read(assets);
    List<Target> required = TargetFile.read(Path.of(arguments[1]));
    Fold fold = new Fold(published, whole ? -1 : Integer.parseInt(arguments[3]));
    List<Target> kept = new ArrayList<>();
    List<Target> left = new ArrayList<>();
    published.forEach(target -> (fold.holds(target) ? left : kept).add(target));
    required.stream().filter(target -> !fold.holds(target)).forEach(kept::add);
    FitParameters parameters = new FitParameters(Path.of(arguments[0]));
    if (arguments[4].equals("middle")) {
      parameters.set(new double[parameters.fitted().size()]);
    }
    FitResiduals used = new FitResiduals(kept, honeycombs, tScores);
    new ModelFit(parameters, used, out).search(rounds);
    report(out, "used", used, parameters);
    report(out, "left out", new FitResiduals(left, honeycombs, tScores), parameters);
    for (FitParameters.Fitted fitted : parameters.fitted()) {
      out.printf(
          Locale.ROOT,
          "%-55s %10.4g  (%g to %g)%n",
          fitted.name(),
          fitted.value(),
          fitted.low(),
          fitted.high());
    }
    if (whole) {
      parameters.write();
    }
  }

  private void search(int rounds) {
    double[] point = parameters.point();
    double[] values = values(point);
    double[] residuals = used.residuals(values, point);
    double cost = cost(residuals);
    for (int round = 0; round < rounds; round++) {
      out.printf(Locale.ROOT, "round %d: cost %.3f, damping %.2g%n", round, cost, damping);
      RealMatrix slopes = slopes(point, residuals);
      boolean better = false;
      for (int trial = 0; trial < 6 && !better; trial++) {
        double[] next = step(point, slopes, residuals);
        double[] nextValues = values(next);
        double[] nextResiduals = used.residuals(nextValues, next);
        better = cost(nextResiduals) < cost;
        damping *= better ? 0.4 : 3;
        if (better) {
          boolean little = cost - cost(nextResiduals) < 1e-3 * cost;
          point = next;
          values = nextValues;
          residuals = nextResiduals;
          cost = cost(residuals);
          if (little) {
            round = Math.max(round, rounds - 2);
          }
        }
      }
      if (!better) {
        break;
      }
    }
    parameters.set(point);
    out.printf(Locale.ROOT, "end: cost %.3f%n", cost);
  }

  private RealMatrix slopes(double[] point, double[] residuals) {
    RealMatrix slopes = new Array2DRowRealMatrix(residuals.length, point.length);
    values(point);
    IntStream.range(0, point.length)
        .parallel()
        .forEach(index -> slopes.setColumn(index, slope(point, index, residuals)));
    return slopes;
  }

  private double[] slope(double[] point, int index, double[] residuals) {
    double[] moved = point.clone();
    moved[index] += SMALL;
    Scope scope = Scope.of(parameters.fitted().get(index).name());
    double[] there = used.values(parameters.modelAt(moved), scope, false);
    double[] movedResiduals = used.residuals(there, moved);
    double[] slope = new double[residuals.length];
    for (int row = 0; row < residuals.length; row++) {
      slope[row] = (movedResiduals[row] - residuals[row]) / SMALL;
    }
    return slope;
  }

  private double[] step(double[] point, RealMatrix slopes, double[] residuals) {
    RealMatrix normal = slopes.transpose().multiply(slopes);
    for (int index = 0; index < point.length; index++) {
      normal.addToEntry(index, index, damping * (0.05 + normal.getEntry(index, index)));
    }
    RealVector down = slopes.transpose().operate(new ArrayRealVector(residuals)).mapMultiply(-1);
    double[] step = new CholeskyDecomposition(normal).getSolver().solve(down).toArray();
    double[] next = point.clone();
    for (int index = 0; index < point.length; index++) {
      next[index] += Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step[index]));
      next[index] = Math.max(-5, Math.min(5, next[index]));
    }
    return next;
  }

  /** All lives anew; those that a later change cannot reach are then taken from these. */
  private double[] values(double[] point) {
    return used.values(parameters.modelAt(point), Scope.EVERYTHING, true);
  }

  private static double cost(double[] residuals) {
    return Arrays.stream(residuals).map(each -> each * each).sum();
  }

  private static void report(
      PrintStream out, String which, FitResiduals residuals, FitParameters parameters) {
    double[] values = residuals.values(parameters.model(), Scope.EVERYTHING, true);
    int inside = 0;
    for (int index = 0; index < values.length; index++) {
      Target target = residuals.targets().get(index);
      boolean in = target.range().holds(values[index]);
      inside += in ? 1 : 0;
      out.printf(
          Locale.ROOT,
          "%-9s %-24s %9.4g [%9.4g, %9.4g] %s%n",
          which,
          target.id(),
          values[index],
          target.range().low(),
          target.range().high(),
          in
              ? ""
              : String.format(
                  Locale.ROOT, "OUT %.2f", target.range().halfWidthsOutside(values[index])));
    }
    out.printf("%s: %d of %d inside%n", which, inside, values.length);
  }
}
