package dev.plumbline.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SampleMomentsTest {
  private static final double[] X = {0.01, -0.02, 0.015, 0.003, -0.007, 0.0125, 0.02, -0.031};
  private static final double[] Y = {0.004, -0.011, 0.02, -0.001, -0.009, 0.01, 0.013, -0.024};

  // Golden values: Python 3 in exact fractions, rounded to double at the end
  @Test
  void varianceAndCovarianceAreThoseOfTheTextbook() {
    assertEquals(3.284955357142857e-4, SampleMoments.variance(X), 1e-18);
    assertEquals(2.4976785714285715e-4, SampleMoments.covariance(X, Y), 1e-18);
    assertEquals(3.125e-4, SampleMoments.average(X), 1e-18);
    assertEquals(3.125e-4, SampleMoments.mean(X, 0), 1e-18);
  }

  @Test
  void shapeIsCorrectedForTheSizeOfTheSample() {
    SampleMoments.Shape shape = SampleMoments.Shape.of(X);
    assertEquals(-0.8297181351508148, shape.skewness(), 1e-13);
    assertEquals(-0.5721971431884564, shape.kurtosis(), 1e-12);
  }

  @Test
  void laterSamplesAloneCanBeTaken() {
    double[] tail = {0.0125, 0.02, -0.031};
    assertEquals(SampleMoments.variance(tail), SampleMoments.variance(X, 5), 0);
    assertEquals(SampleMoments.mean(tail, 0), SampleMoments.mean(X, 5), 0);
  }

  @Test
  void tooFewSamplesGiveNoNumber() {
    assertTrue(Double.isNaN(SampleMoments.variance(new double[] {1})));
    assertTrue(Double.isNaN(SampleMoments.Shape.of(new double[] {1, 2}).skewness()));
    assertTrue(Double.isNaN(SampleMoments.Shape.of(new double[] {1, 2, 4}).kurtosis()));
    assertThrows(
        IllegalArgumentException.class,
        () -> SampleMoments.covariance(new double[2], new double[3]));
  }

  // Golden values: Python 3, statistics.NormalDist and math.erfc
  @Test
  void normalDistributionIsRightToTwelveDigits() {
    assertEquals(0.5, NormalDistribution.cumulative(0), 1e-15);
    assertEquals(0.8413447460685429, NormalDistribution.cumulative(1), 1e-14);
    assertEquals(0.02275013194817921, NormalDistribution.cumulative(-2), 1e-15);
    assertEquals(3.1671241833119965e-05, NormalDistribution.cumulative(-4), 1e-17);
    assertEquals(0.9999999990134123, NormalDistribution.cumulative(6), 1e-15);
    assertEquals(-2.3263478740408408, NormalDistribution.inverse(0.01), 1e-13);
    assertEquals(1.6448536269514715, NormalDistribution.inverse(0.95), 1e-13);
    assertEquals(0, NormalDistribution.inverse(0.5), 1e-15);
    assertThrows(IllegalArgumentException.class, () -> NormalDistribution.inverse(1));
  }
}
