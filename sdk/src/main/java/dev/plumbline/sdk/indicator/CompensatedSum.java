package dev.plumbline.sdk.indicator;

/// A sum of doubles that keeps what rounding would lose, so that adding and taking away again over
/// millions of updates does not drift.
///
/// Source: D. E. Knuth, The Art of Computer Programming, volume 2, 4.2.2, theorem B (the error of
/// an addition is itself a double); products by fused multiply-add, T. J. Dekker, "A floating-point
/// technique for extending the available precision", 1971.
public final class CompensatedSum {
  private double high;
  private double low;

  /// A sum of 0.
  public CompensatedSum() {}

  /// Adds a number.
  public void add(double x) {
    double sum = high + x;
    double part = sum - high;
    low += (high - (sum - part)) + (x - part);
    high = sum;
  }

  /// Adds a product without rounding it.
  public void addProduct(double a, double b) {
    double product = a * b;
    add(product);
    low += Math.fma(a, b, -product);
  }

  /// Takes a product away without rounding it.
  public void subtractProduct(double a, double b) {
    addProduct(-a, b);
  }

  /// The sum.
  public double value() {
    return high + low;
  }

  /// Makes the sum 0.
  public void reset() {
    high = 0;
    low = 0;
  }

  /// `n * squares - sum * sum` without the cancellation of plain doubles.
  static double spread(long n, CompensatedSum squares, CompensatedSum sum) {
    double nq = (double) n * squares.high;
    double nqRest = Math.fma((double) n, squares.high, -nq) + (double) n * squares.low;
    double ss = sum.high * sum.high;
    double ssRest = Math.fma(sum.high, sum.high, -ss) + 2 * sum.high * sum.low;
    double difference = (nq - ss) + (nqRest - ssRest);
    return difference > nq * 1e-25 ? difference : 0;
  }
}
