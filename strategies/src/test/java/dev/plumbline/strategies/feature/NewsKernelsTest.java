package dev.plumbline.strategies.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NewsKernelsTest {
  private static final List<String> NEWS =
      List.of(
          "AMD_news_30",
          "AMD_newslast_20",
          "AMD_newscount_30",
          "AMD_newsmean_4",
          "AMD_newslevel_4",
          "NVDA_newslevel_15",
          "AMD@5m_newscount_3",
          "AMD@15m_newsmean_2");

  /// Two pieces in the first row of sum 1, nothing, one piece of -0.5: by hand.
  @Test
  void aggregatesAsTheirNamesSay() {
    double[] scores = {1, 0, -0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    double[] counts = {2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    assertArrayEquals(
        new double[] {Double.NaN, Double.NaN, 0.5 / 3, -0.5, -0.5, 0},
        head("AMD_news_3", scores, counts, 6),
        1e-15);
    assertArrayEquals(
        new double[] {Double.NaN, 0.5, -0.5, -0.5, 0, 0},
        head("AMD_newslast_2", scores, counts, 6),
        1e-15);
    assertArrayEquals(
        new double[] {Double.NaN, 2, 1, 1, 0, 0},
        head("AMD_newscount_2", scores, counts, 6),
        1e-15);
    double[] level = head("AMD_newslevel_1", scores, counts, 12);
    double[] mean = head("AMD_newsmean_1", scores, counts, 12);
    assertTrue(Double.isNaN(level[8]), "ten half-lives of one row");
    assertEquals(1 / 512.0 - 0.5 / 128, level[9], 1e-15);
    assertEquals((1 / 512.0 - 0.5 / 128) / (2 / 512.0 + 1 / 128.0), mean[9], 1e-15);
    assertEquals(-0.5, mean[10], 1e-15);
    assertEquals(-0.5 / 256, level[10], 1e-15);
  }

  private static double[] head(String name, double[] scores, double[] counts, int rows) {
    long[] ends = new long[scores.length];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = Nanos.of(2019, 1, 2, 15, i);
    }
    MarketColumns columns = new MarketColumns(MarketTimeZone.NEW_YORK, ends);
    columns.put("AMD", Field.NEWS_SCORE, scores.clone());
    columns.put("AMD", Field.NEWS_COUNT, counts.clone());
    double[] values = FeatureSet.of(List.of("AMD"), List.of(name)).matrix(columns).columns()[0];
    return java.util.Arrays.copyOf(values, rows);
  }

  @Test
  void streamStartedAnywhereGivesTheBitsOfTheBatchOnceWarmedUp() {
    int rows = 6_000;
    MarketColumns columns = InventedMarket.columns(21, rows);
    FeatureSet set = FeatureSet.of(InventedMarket.TICKERS, NEWS);
    FeatureMatrix batch = set.matrix(columns);
    Random random = new Random(8);
    int compared = 0;
    int news = 0;
    for (int start = 0; start < 20; start++) {
      int from = random.nextInt(rows - set.warmUpRows() - 300);
      FeatureStream stream = set.stream(columns.zone());
      for (int row = from; row < from + set.warmUpRows() + 300; row++) {
        for (int i = 0; i < set.inputs().size(); i++) {
          stream.set(i, columns.column(set.inputs().get(i))[row]);
        }
        stream.update(columns.endNs(row));
        for (int f = 0; stream.isWarmedUp() && f < NEWS.size(); f++) {
          assertEquals(
              Double.doubleToLongBits(batch.columns()[f][row]),
              Double.doubleToLongBits(stream.value(f)),
              NEWS.get(f));
          compared++;
          news += stream.value(f) != 0 ? 1 : 0;
        }
      }
    }
    assertEquals(20 * 301 * NEWS.size(), compared);
    assertTrue(news > compared / 2, "there must be news: " + news);
  }

  @Test
  void noPastValueMovesWhenLaterNewsChanges() {
    FeatureSet set = FeatureSet.of(InventedMarket.TICKERS, NEWS);
    CausalityProver prover = new CausalityProver(set::matrix, new Random(4));
    assertEquals(List.of(), prover.leaks(InventedMarket.columns(22, 2_000), 40));
  }
}
