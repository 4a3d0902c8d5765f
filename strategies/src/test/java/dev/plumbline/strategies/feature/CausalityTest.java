package dev.plumbline.strategies.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CausalityTest {
  private static final FeatureInput CLOSE = new FeatureInput("AMD", Field.CLOSE);

  @Test
  void noPastValueMovesWhenTheFutureChanges() {
    FeatureSet set = InventedMarket.thirty();
    CausalityProver prover = new CausalityProver(set::matrix, new Random(1));
    assertEquals(List.of(), prover.leaks(InventedMarket.columns(7, 3_000), 25));
  }

  @Test
  void noLongerRowIsSeenBeforeItIsOver() {
    FeatureSet set =
        FeatureSet.of(
            InventedMarket.TICKERS,
            List.of(
                "AMD_return_1",
                "AMD@5m_rsi_3",
                "AMD@15m_trend_4",
                "AMD@1h_zscore_3",
                "AMD@1d_return_1",
                "AMD@1d_vol_2"));
    MarketColumns columns = InventedMarket.columns(9, 390 * 8);
    CausalityProver prover = new CausalityProver(set::matrix, new Random(3));
    assertEquals(List.of(), prover.leaks(columns, 40));
    double[] daily = set.matrix(columns).columns()[4];
    assertTrue(Double.isNaN(daily[390 * 3 - 1]), "the first day may be cut off, the third is on");
    assertTrue(Double.isFinite(daily[390 * 3]), "the third day is over when the fourth begins");
  }

  @Test
  void catchesAFeatureThatReadsTheNextRow() {
    List<CausalityProver.Leak> leaks = leaksOf(CausalityTest::nextClose);
    assertFalse(leaks.isEmpty());
    CausalityProver.Leak leak = leaks.getFirst();
    assertEquals(leak.changedFrom() - 1, leak.row(), "the row before the change saw it");
    assertEquals("next", leak.feature());
  }

  @Test
  void catchesAFeatureScaledByTheWholeSample() {
    assertTrue(leaksOf(CausalityTest::scaledByAll).size() >= 20);
  }

  @Test
  void catchesALongerRowSeenBeforeItIsOver() {
    assertFalse(leaksOf(CausalityTest::hourSeenAtItsStart).isEmpty());
  }

  private static List<CausalityProver.Leak> leaksOf(
      java.util.function.Function<MarketColumns, FeatureMatrix> features) {
    return new CausalityProver(features, new Random(2)).leaks(InventedMarket.columns(8, 600), 25);
  }

  private static FeatureMatrix nextClose(MarketColumns columns) {
    double[] close = columns.column(CLOSE);
    double[] next = new double[close.length];
    for (int i = 0; i < next.length; i++) {
      next[i] = close[Math.min(i + 1, close.length - 1)];
    }
    return matrix("next", next);
  }

  private static FeatureMatrix scaledByAll(MarketColumns columns) {
    double[] close = columns.column(CLOSE);
    double sum = 0;
    for (double c : close) {
      sum += Double.isNaN(c) ? 0 : c;
    }
    double[] scaled = new double[close.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = close[i] / sum;
    }
    return matrix("scaled", scaled);
  }

  private static FeatureMatrix hourSeenAtItsStart(MarketColumns columns) {
    double[] close = columns.column(CLOSE);
    double[] hour = new double[close.length];
    for (int i = 0; i < hour.length; i++) {
      hour[i] = close[Math.min(close.length - 1, i / 60 * 60 + 59)];
    }
    return matrix("hour", hour);
  }

  private static FeatureMatrix matrix(String name, double[] values) {
    return new FeatureMatrix(List.of(name), new long[values.length], new double[][] {values});
  }
}
