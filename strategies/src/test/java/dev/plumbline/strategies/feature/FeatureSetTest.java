package dev.plumbline.strategies.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureSetTest {
  private static final List<String> TWO = List.of("A", "B");
  private static final double[] RISE = {100, 101, 103, 102, 105, 105};

  /// Worked by hand from 100, 101, 103, 102, 105, 105.
  @ParameterizedTest
  @CsvSource({
    "A_return_1,   5, 0",
    "A_return_2,   5, 0.029411764705882353",
    "A_logreturn_1,4, 0.028987536873252187",
    "A_rsi_5,      5, 85.71428571428571",
    "A_momentum_2, 4, 0.014492753623188406",
    "A_zscore_2,   4, 0.7071067811865475",
    "A_minus_B_1,  4, 0.029411764705882353",
    "A_rank_1,     4, 1",
    "A_rank_1,     5, 0.5",
    "B_rank_1,     4, 0",
  })
  void givesValuesWorkedByHand(String name, int row, double expected) {
    double[] values = matrix(name).columns()[0];
    assertEquals(expected, values[row], 1e-15 + 1e-12 * Math.abs(expected));
  }

  /// A toy of ten prices whose covariance of successive changes is known in closed form
  /// (references, Roll toy, sample covariance).
  @Test
  void rollsSpreadIsTheClosedFormOfAToy() {
    double[] toy = {100, 100.5, 100, 100.5, 100.5, 100, 100.5, 100, 100, 100.5};
    MarketColumns columns =
        new MarketColumns(MarketTimeZone.UTC, ends(toy.length)).put("A", Field.CLOSE, toy);
    double[] values = FeatureSet.of(TWO, List.of("A_roll_9")).matrix(columns).columns()[0];
    assertTrue(Double.isNaN(values[8]));
    assertEquals(0.7559289460, values[9], 1e-10);
  }

  @Test
  void hasNoValueBeforeEnoughRows() {
    double[] values = matrix("A_return_2").columns()[0];
    assertTrue(Double.isNaN(values[1]));
    assertFalse(Double.isNaN(values[2]));
  }

  @Test
  void seesALongerRowWhenItIsOver() {
    double[] closes = new double[16];
    for (int i = 0; i < closes.length; i++) {
      closes[i] = 100 + i;
    }
    MarketColumns columns =
        new MarketColumns(MarketTimeZone.UTC, ends(closes.length)).put("A", Field.CLOSE, closes);
    double[] values = FeatureSet.of(TWO, List.of("A@5m_return_1")).matrix(columns).columns()[0];
    assertTrue(Double.isNaN(values[13]), "the stretch the stream was started in does not count");
    assertEquals(114.0 / 109 - 1, values[14]);
    assertEquals(values[14], values[15], "holds until the next one is over");
  }

  @Test
  void carriesAMissingPriceForAsManyRowsAsAllowed() {
    double[] closes = {100, Double.NaN, Double.NaN, 110, Double.POSITIVE_INFINITY};
    MarketColumns columns =
        new MarketColumns(MarketTimeZone.UTC, ends(closes.length)).put("A", Field.CLOSE, closes);
    FeatureSet set = FeatureSet.of(TWO, List.of("A_momentum_1")).withStaleRows(1);
    double[] values = set.matrix(columns).columns()[0];
    assertEquals(0, values[1]);
    assertTrue(Double.isNaN(values[2]));
    assertEquals(0, values[4]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A_rsy_7|of the kind rsy",
        "A_rsi|expected one such as A_rsi_10",
        "C_rsi_7|expected one of [A, B]",
        "A_rsi_0|found 0 rows, expected 1",
        "A_vol_1|found 1 rows, expected 2",
        "A_spread_4|looks at the present row only",
        "A@7m_rsi_4|does not divide a day",
        "nonsense|expected a name such as",
      })
  void tellsWhatIsWrongWithAName(String name, String part) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> FeatureSet.of(TWO, List.of(name)));
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }

  @Test
  void refusesRowsThatGoBackInTime() {
    FeatureStream stream = FeatureSet.of(TWO, List.of("A_return_1")).stream(MarketTimeZone.UTC);
    stream.update(Nanos.of(2020, 1, 2, 10, 0));
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> stream.update(Nanos.of(2020, 1, 2, 10, 0)));
    assertTrue(e.getMessage().contains("2020-01-02"), e.getMessage());
  }

  private static FeatureMatrix matrix(String name) {
    double[] flat = {50, 50, 50, 50, 50, 50};
    MarketColumns columns =
        new MarketColumns(MarketTimeZone.UTC, ends(RISE.length))
            .put("A", Field.CLOSE, RISE)
            .put("B", Field.CLOSE, flat);
    return FeatureSet.of(TWO, List.of(name)).matrix(columns);
  }

  private static long[] ends(int rows) {
    long[] ends = new long[rows];
    for (int i = 0; i < rows; i++) {
      ends[i] = Nanos.of(2020, 1, 2, 10, 0) + (i + 1) * Nanos.MINUTE;
    }
    return ends;
  }
}
