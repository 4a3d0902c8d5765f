package dev.plumbline.strategies.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DriftTest {
  /// References, section 13: ten equal bins against 5, 5, 10 x 6, 15, 15; a peak against equal
  /// shares.
  @Test
  void givesTheStabilityIndexOfKnownShares() {
    double[] equal = new double[10];
    Arrays.fill(equal, .1);
    double[] moved = {.05, .05, .1, .1, .1, .1, .1, .1, .15, .15};
    assertEquals(.10986122886681, PopulationStability.ofShares(equal, moved), 1e-12);
    double[] fifths = {.2, .2, .2, .2, .2};
    double[] peak = {.1, .2, .4, .2, .1};
    assertEquals(.277258872, PopulationStability.ofShares(peak, fifths), 1e-9);
  }

  @Test
  void tellsAMovedSampleFromAStableOne() {
    Random random = new Random(4);
    double[] reference = random.doubles(5000).toArray();
    double[] stable = random.doubles(5000).toArray();
    double[] moved = random.doubles(5000).map(x -> x * x).toArray();
    assertTrue(PopulationStability.of(reference, stable, 10) < .02);
    assertTrue(PopulationStability.of(reference, moved, 10) > .25);
    assertTrue(KolmogorovSmirnov.of(reference, stable).probability() > .01);
    assertTrue(KolmogorovSmirnov.of(reference, moved).probability() < 1e-6);
  }

  /// scipy.stats.ks_2samp([1, 2, 3, 4, 5], [2.5, 3.5, 4.5, 6, 7]): 0.4; the asymptotic probability
  /// is 2 * sum((-1)^(k-1) exp(-2 k^2 x^2)) at x = sqrt(2.5) * 0.4.
  @Test
  void givesTheGreatestDistance() {
    KolmogorovSmirnov test =
        KolmogorovSmirnov.of(new double[] {1, 2, 3, 4, 5}, new double[] {2.5, 3.5, 4.5, 6, 7});
    assertEquals(.4, test.statistic(), 1e-15);
    double x = Math.sqrt(2.5) * .4;
    double series =
        2
            * (Math.exp(-2 * x * x)
                - Math.exp(-8 * x * x)
                + Math.exp(-18 * x * x)
                - Math.exp(-32 * x * x)
                + Math.exp(-50 * x * x));
    assertEquals(series, test.probability(), 1e-6);
  }

  @Test
  void leavesOutWhatIsNotFinite() {
    double[] some = {1, 2, Double.NaN, 3};
    assertEquals(0, KolmogorovSmirnov.of(some, new double[] {1, 2, 3}).statistic());
    assertThrows(
        IllegalArgumentException.class,
        () -> KolmogorovSmirnov.of(new double[] {Double.NaN}, some));
  }
}
