package dev.plumbline.strategies.optimizer;

import java.util.ArrayList;
import java.util.List;

/// Finds the least `x'Qx / 2` under linear constraints, by the dual method.
///
/// The search starts from the free minimum and takes in one violated constraint after the other,
/// dropping those that stand in the way, so that every point on the way is the best one for the
/// constraints that hold it. `Q` must be positive definite. Source: Goldfarb and Idnani, A
/// Numerically Stable Dual Method for Solving Strictly Convex Quadratic Programs, Mathematical
/// Programming 27 (1983), the method that LEAN's optimisers use.
final class QuadraticProgram {
  private static final double EPSILON = 1e-14;
  private static final int MAXIMUM_STEPS = 10_000;

  private record Constraint(double[] normal, double bound, boolean isEquality) {
    double slack(double[] x) {
      return Matrices.dot(normal, x) - bound;
    }

    double norm() {
      return Math.sqrt(Matrices.dot(normal, normal));
    }
  }

  /// A constraint that holds `x`, on one of its sides, and the force with which it does.
  private static final class Held {
    private final Constraint constraint;
    private final double[] normal;
    private double multiplier;

    Held(Constraint constraint, boolean flipped) {
      this.constraint = constraint;
      this.normal = flipped ? Matrices.scaled(constraint.normal(), -1) : constraint.normal();
    }
  }

  private final double[][] inverseRoot;
  private final List<Constraint> constraints = new ArrayList<>();
  private final List<Held> active = new ArrayList<>();
  private double[] x;

  QuadraticProgram(double[][] q) {
    this.inverseRoot = inverseRoot(q);
    this.x = new double[q.length];
  }

  /// `normal · x = bound`.
  void equal(double[] normal, double bound) {
    constraints.add(new Constraint(normal, bound, true));
  }

  /// `normal · x >= bound`.
  void atLeast(double[] normal, double bound) {
    constraints.add(new Constraint(normal, bound, false));
  }

  /// The minimum; empty if the constraints contradict one another, or `Q` is not positive definite.
  double[] solve() {
    if (inverseRoot.length == 0) {
      return new double[0];
    }
    for (int step = 0; step < MAXIMUM_STEPS; step++) {
      Constraint violated = mostViolated();
      if (violated == null) {
        return x;
      }
      if (!takeIn(new Held(violated, violated.isEquality() && violated.slack(x) > 0))) {
        return new double[0];
      }
    }
    return new double[0];
  }

  /// Equalities first, in order; then what is violated most for its length.
  private Constraint mostViolated() {
    Constraint worst = null;
    double least = 0;
    for (Constraint constraint : constraints) {
      if (active.stream().anyMatch(held -> held.constraint == constraint)) {
        continue;
      }
      if (constraint.isEquality()) {
        return constraint;
      }
      double slack = constraint.slack(x) / constraint.norm();
      if (slack < -EPSILON * (1 + Math.abs(constraint.bound())) && slack < least) {
        least = slack;
        worst = constraint;
      }
    }
    return worst;
  }

  /// Moves `x` onto a violated constraint, dropping what stands in the way; false if it cannot.
  private boolean takeIn(Held fresh) {
    double smallest = EPSILON * Matrices.dot(fresh.normal, fresh.normal) * scale();
    for (int step = 0; step < MAXIMUM_STEPS; step++) {
      Directions directions = directions(fresh.normal);
      double partial = Double.POSITIVE_INFINITY;
      Held blocking = null;
      for (int k = 0; k < active.size(); k++) {
        Held held = active.get(k);
        double length = held.multiplier / directions.dual[k];
        if (!held.constraint.isEquality() && directions.dual[k] > EPSILON && length < partial) {
          partial = length;
          blocking = held;
        }
      }
      double curvature = Matrices.dot(directions.primal, fresh.normal);
      double full = Double.POSITIVE_INFINITY;
      if (curvature > smallest) {
        full = Math.abs(fresh.constraint.slack(x)) / curvature;
      }
      double length = Math.min(partial, full);
      if (Double.isInfinite(length)) {
        return false;
      }
      if (curvature > smallest) {
        x = Matrices.plus(x, length, directions.primal);
      }
      for (int k = 0; k < active.size(); k++) {
        active.get(k).multiplier -= length * directions.dual[k];
      }
      fresh.multiplier += length;
      if (full <= partial) {
        return active.add(fresh);
      }
      active.remove(blocking);
    }
    return false;
  }

  /// The size of the inverse of `Q`, against which a curvature counts as nothing.
  private double scale() {
    double largest = 0;
    for (double[] row : inverseRoot) {
      largest = Math.max(largest, Matrices.dot(row, row));
    }
    return largest;
  }

  /// Where `x` can go without leaving the active constraints, and how fast their multipliers fall
  /// meanwhile.
  private record Directions(double[] primal, double[] dual) {}

  private Directions directions(double[] normal) {
    double[] image = transposedTimes(normal);
    List<double[]> basis = new ArrayList<>();
    double[][] triangle = new double[active.size()][active.size()];
    for (int k = 0; k < active.size(); k++) {
      double[] rest = transposedTimes(active.get(k).normal);
      for (int pass = 0; pass < 2; pass++) {
        for (int m = 0; m < k; m++) {
          double part = Matrices.dot(basis.get(m), rest);
          triangle[m][k] += part;
          rest = Matrices.plus(rest, -part, basis.get(m));
        }
      }
      triangle[k][k] = Math.sqrt(Matrices.dot(rest, rest));
      basis.add(Matrices.scaled(rest, 1 / triangle[k][k]));
    }
    double[] parts = new double[active.size()];
    double[] rest = image;
    for (int pass = 0; pass < 2; pass++) {
      for (int k = 0; k < parts.length; k++) {
        double part = Matrices.dot(basis.get(k), rest);
        parts[k] += part;
        rest = Matrices.plus(rest, -part, basis.get(k));
      }
    }
    return new Directions(Matrices.multiply(inverseRoot, rest), backSubstitute(triangle, parts));
  }

  private static double[] backSubstitute(double[][] triangle, double[] right) {
    double[] solution = right.clone();
    for (int k = solution.length - 1; k >= 0; k--) {
      for (int m = k + 1; m < solution.length; m++) {
        solution[k] -= triangle[k][m] * solution[m];
      }
      solution[k] /= triangle[k][k];
    }
    return solution;
  }

  private double[] transposedTimes(double[] vector) {
    return Matrices.multiply(Matrices.transpose(inverseRoot), vector);
  }

  /// `J` with `J J' = inverse of Q`, from the Cholesky factor; empty if `Q` is not positive
  /// definite.
  private static double[][] inverseRoot(double[][] q) {
    int n = q.length;
    double[][] factor = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = q[i][j];
        for (int k = 0; k < j; k++) {
          rest -= factor[i][k] * factor[j][k];
        }
        if (i == j) {
          if (!(rest > 0)) {
            return new double[0][];
          }
          factor[i][i] = Math.sqrt(rest);
        } else {
          factor[i][j] = rest / factor[j][j];
        }
      }
    }
    return Matrices.transpose(inverseOfLower(factor));
  }

  private static double[][] inverseOfLower(double[][] factor) {
    int n = factor.length;
    double[][] inverse = new double[n][n];
    for (int column = 0; column < n; column++) {
      for (int i = column; i < n; i++) {
        double rest = i == column ? 1 : 0;
        for (int k = column; k < i; k++) {
          rest -= factor[i][k] * inverse[k][column];
        }
        inverse[i][column] = rest / factor[i][i];
      }
    }
    return inverse;
  }
}
