package dev.plumbline.sdk.indicator;

/// The last returns of two securities and their sample variance and covariance.
final class PairedReturns {
  private final DoubleWindow target;
  private final DoubleWindow reference;

  PairedReturns(int period) {
    target = new DoubleWindow(period);
    reference = new DoubleWindow(period);
  }

  /// Adds the newest return of both where two closes are there.
  void add(DoubleWindow targetCloses, DoubleWindow referenceCloses) {
    if (targetCloses.isReady()) {
      target.add(lastReturn(targetCloses));
    }
    if (referenceCloses.isReady()) {
      reference.add(lastReturn(referenceCloses));
    }
  }

  boolean isReady() {
    return target.isReady() && reference.isReady();
  }

  int size() {
    return target.size();
  }

  /// The covariance of both, 0 for fewer than two returns.
  double covariance() {
    return covariance(target, reference);
  }

  /// The variance of the reference, 0 for fewer than two returns.
  double referenceVariance() {
    return covariance(reference, reference);
  }

  void reset() {
    target.reset();
    reference.reset();
  }

  private static double covariance(DoubleWindow a, DoubleWindow b) {
    int n = a.count();
    if (n < 2) {
      return 0;
    }
    double meanA = mean(a);
    double meanB = mean(b);
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += (a.get(i) - meanA) * (b.get(i) - meanB);
    }
    return sum / (n - 1);
  }

  private static double mean(DoubleWindow window) {
    double sum = 0;
    for (int i = 0; i < window.count(); i++) {
      sum += window.get(i);
    }
    return sum / window.count();
  }

  private static double lastReturn(DoubleWindow closes) {
    double before = closes.get(1);
    return before == 0 ? -1 : closes.get(0) / before - 1;
  }
}
