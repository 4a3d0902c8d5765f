package dev.plumbline.sdk.indicator;

import java.util.Arrays;

/// Least squares of a few unknowns, row by row: the normal equations, solved by a Cholesky
/// decomposition.
///
/// Source: A.-L. Cholesky, 1910, in C. Benoit, Bulletin géodésique 2, 1924.
final class NormalEquations {
  private final int unknowns;
  private final double[][] products;
  private final double[] right;
  private final double[][] factor;

  NormalEquations(int unknowns) {
    this.unknowns = unknowns;
    products = new double[unknowns][unknowns];
    right = new double[unknowns];
    factor = new double[unknowns][unknowns];
  }

  /// Forgets all rows.
  void clear() {
    for (double[] line : products) {
      Arrays.fill(line, 0);
    }
    Arrays.fill(right, 0);
  }

  /// Takes a row; what is in it beyond the unknowns is not looked at.
  void add(double[] row, double y) {
    for (int i = 0; i < unknowns; i++) {
      for (int j = 0; j <= i; j++) {
        products[i][j] += row[i] * row[j];
      }
      right[i] += row[i] * y;
    }
  }

  /// Writes the solution; zeros where there is none.
  void solve(double[] solution) {
    Arrays.fill(solution, 0);
    if (!decompose()) {
      return;
    }
    for (int i = 0; i < unknowns; i++) {
      double rest = right[i];
      for (int j = 0; j < i; j++) {
        rest -= factor[i][j] * solution[j];
      }
      solution[i] = rest / factor[i][i];
    }
    for (int i = unknowns - 1; i >= 0; i--) {
      double rest = solution[i];
      for (int j = i + 1; j < unknowns; j++) {
        rest -= factor[j][i] * solution[j];
      }
      solution[i] = rest / factor[i][i];
    }
  }

  private boolean decompose() {
    for (int i = 0; i < unknowns; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = products[i][j];
        for (int k = 0; k < j; k++) {
          rest -= factor[i][k] * factor[j][k];
        }
        if (i != j) {
          factor[i][j] = rest / factor[j][j];
        } else if (rest > 0) {
          factor[i][i] = Math.sqrt(rest);
        } else {
          return false;
        }
      }
    }
    return true;
  }
}
