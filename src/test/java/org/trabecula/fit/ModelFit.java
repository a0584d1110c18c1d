// SPDX-License-Identifier: MIT
package org.trabecula.fit;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
 * rounds, {@code 0} or the number n that leaves out every n-th target to see whether the others
 * foretell it, and {@code values} or {@code middle}: whether the search begins at the present values or
 * at the middle of every range, which has seen no target.
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
    int leaveOut = Integer.parseInt(arguments[3]);
    AssetReader assets = new AssetReader();
    HoneycombSimulator honeycombs = new HoneycombSimulator(HoneycombParameters.read(assets));
    TScores tScores = new TScores(DensityReference.read(assets));
    List<Target> published = TargetFile.read(assets);
    List<Target> kept = new ArrayList<>();
    List<Target> left = new ArrayList<>();
    for (int index = 0; index < published.size(); index++) {
      boolean out1 = leaveOut > 0 && index % leaveOut == 0;
      (out1 ? left : kept).add(published.get(index));
    }
    kept.addAll(TargetFile.read(Path.of(arguments[1])));
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
          Locale.ROOT, "%-55s %10.4g  (%g to %g)%n",
          fitted.name(), fitted.value(), fitted.low(), fitted.high());
    }
    if (leaveOut == 0) {
      parameters.write();
    }
  }

  private void search(int rounds) {
    double[] point = parameters.point();
    double[] values = values(point, Scope.EVERYTHING);
    double[] residuals = used.residuals(values, point);
    double cost = cost(residuals);
    for (int round = 0; round < rounds; round++) {
      out.printf(Locale.ROOT, "round %d: cost %.3f, damping %.2g%n", round, cost, damping);
      RealMatrix slopes = slopes(point, values, residuals);
      boolean better = false;
      for (int trial = 0; trial < 6 && !better; trial++) {
        double[] next = step(point, slopes, residuals);
        double[] nextValues = values(next, Scope.EVERYTHING);
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

  private RealMatrix slopes(double[] point, double[] values, double[] residuals) {
    RealMatrix slopes = new Array2DRowRealMatrix(residuals.length, point.length);
    values(point, Scope.EVERYTHING);
    for (int index = 0; index < point.length; index++) {
      double[] moved = point.clone();
      moved[index] += SMALL;
      Scope scope = Scope.of(parameters.fitted().get(index).name());
      double[] there =
          scope == Scope.EVERYTHING ? fresh(moved) : values(moved, scope);
      double[] movedResiduals = used.residuals(there, moved);
      for (int row = 0; row < residuals.length; row++) {
        slopes.setEntry(row, index, (movedResiduals[row] - residuals[row]) / SMALL);
      }
    }
    return slopes;
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

  private double[] values(double[] point, Scope scope) {
    parameters.set(point);
    return used.values(parameters.model(), scope);
  }

  /** All lives anew, without forgetting those at the present point. */
  private double[] fresh(double[] point) {
    parameters.set(point);
    return used.valuesAnew(parameters.model());
  }

  private static double cost(double[] residuals) {
    return Arrays.stream(residuals).map(each -> each * each).sum();
  }

  private static void report(
      PrintStream out, String which, FitResiduals residuals, FitParameters parameters) {
    double[] values = residuals.values(parameters.model(), Scope.EVERYTHING);
    int inside = 0;
    for (int index = 0; index < values.length; index++) {
      Target target = residuals.targets().get(index);
      boolean in = target.range().holds(values[index]);
      inside += in ? 1 : 0;
      out.printf(
          Locale.ROOT, "%-9s %-24s %9.4g [%9.4g, %9.4g] %s%n",
          which, target.id(), values[index], target.range().low(), target.range().high(),
          in ? "" : String.format(Locale.ROOT, "OUT %.2f",
              target.range().halfWidthsOutside(values[index])));
    }
    out.printf("%s: %d of %d inside%n", which, inside, values.length);
  }
}
