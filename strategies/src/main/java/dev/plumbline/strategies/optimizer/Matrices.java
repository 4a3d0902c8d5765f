package dev.plumbline.strategies.optimizer;

import java.util.Arrays;

/// The arithmetic of small dense matrices, rows first.
final class Matrices {
  private Matrices() {}

  static double[] filled(int size, double value) {
    double[] vector = new double[size];
    Arrays.fill(vector, value);
    return vector;
  }

  /// The mean of each column.
  static double[] means(double[][] rows) {
    double[] means = new double[rows.length == 0 ? 0 : rows[0].length];
    for (int j = 0; j < means.length; j++) {
      double sum = 0;
      for (double[] row : rows) {
        sum += row[j];
      }
      means[j] = sum / rows.length;
    }
    return means;
  }

  /// The covariance of the columns, of a sample.
  static double[][] covariance(double[][] rows) {
    double[] means = means(rows);
    double[][] covariance = new double[means.length][means.length];
    for (int i = 0; i < means.length; i++) {
      for (int j = i; j < means.length; j++) {
        double sum = 0;
        for (double[] row : rows) {
          sum += (row[j] - means[j]) * (row[i] - means[i]);
        }
        covariance[i][j] = sum / (rows.length - 1);
        covariance[j][i] = covariance[i][j];
      }
    }
    return covariance;
  }

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  static double[] multiply(double[][] a, double[] b) {
    double[] product = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      product[i] = dot(a[i], b);
    }
    return product;
  }

  static double[][] multiply(double[][] a, double[][] b) {
    return multiplyTransposed(a, transpose(b));
  }

  /// `a` times the transpose of `b`.
  static double[][] multiplyTransposed(double[][] a, double[][] b) {
    double[][] product = new double[a.length][b.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        product[i][j] = dot(a[i], b[j]);
      }
    }
    return product;
  }

  static double[][] transpose(double[][] a) {
    double[][] transposed = new double[a.length == 0 ? 0 : a[0].length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[i].length; j++) {
        transposed[j][i] = a[i][j];
      }
    }
    return transposed;
  }

  static double[][] scaled(double[][] a, double factor) {
    double[][] scaled = new double[a.length][];
    for (int i = 0; i < a.length; i++) {
      scaled[i] = scaled(a[i], factor);
    }
    return scaled;
  }

  static double[] scaled(double[] a, double factor) {
    double[] scaled = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      scaled[i] = a[i] * factor;
    }
    return scaled;
  }

  /// `a + factor * b`.
  static double[] plus(double[] a, double factor, double[] b) {
    double[] sum = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      sum[i] = a[i] + factor * b[i];
    }
    return sum;
  }

  /// `a + factor * b`.
  static double[][] plus(double[][] a, double factor, double[][] b) {
    double[][] sum = new double[a.length][];
    for (int i = 0; i < a.length; i++) {
      sum[i] = plus(a[i], factor, b[i]);
    }
    return sum;
  }

  /// The inverse, by elimination with pivots.
  ///
  /// @throws ArithmeticException if there is none
  static double[][] inverse(double[][] matrix) {
    int n = matrix.length;
    double[][] work = new double[n][];
    for (int i = 0; i < n; i++) {
      work[i] = Arrays.copyOf(matrix[i], 2 * n);
      work[i][n + i] = 1;
    }
    for (int column = 0; column < n; column++) {
      pivot(work, column);
      if (work[column][column] == 0) {
        throw new ArithmeticException("The matrix is singular: " + Arrays.deepToString(matrix));
      }
      eliminate(work, column);
    }
    double[][] inverse = new double[n][];
    for (int i = 0; i < n; i++) {
      inverse[i] = Arrays.copyOfRange(work[i], n, 2 * n);
    }
    return inverse;
  }

  private static void pivot(double[][] work, int column) {
    int best = column;
    for (int i = column + 1; i < work.length; i++) {
      if (Math.abs(work[i][column]) > Math.abs(work[best][column])) {
        best = i;
      }
    }
    double[] row = work[best];
    work[best] = work[column];
    work[column] = row;
  }

  private static void eliminate(double[][] work, int column) {
    double[] row = work[column];
    double divisor = row[column];
    for (int j = 0; j < row.length; j++) {
      row[j] /= divisor;
    }
    for (int i = 0; i < work.length; i++) {
      double factor = work[i][column];
      if (i != column && factor != 0) {
        for (int j = 0; j < row.length; j++) {
          work[i][j] -= factor * row[j];
        }
      }
    }
  }
}
