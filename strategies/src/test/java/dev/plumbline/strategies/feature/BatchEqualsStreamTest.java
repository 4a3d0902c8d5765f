package dev.plumbline.strategies.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BatchEqualsStreamTest {
  private static final int RESTARTS = 30;
  private static final int STRETCH = 500;

  @Test
  void streamStartedAnywhereGivesTheBitsOfTheBatchOnceWarmedUp() {
    assertEquals(0, differingBits(20_000));
  }

  @Test
  @Tag("long")
  void givesTheSameBitsOverAMillionBarsOfThirtyFeatures() {
    assertEquals(0, differingBits(1_000_000));
  }

  @Test
  void aBatchOfEveryRowIsTheStreamFedRowByRow() {
    MarketColumns columns = InventedMarket.columns(3, 5_000);
    FeatureSet set = InventedMarket.thirty();
    FeatureMatrix batch = set.matrix(columns);
    FeatureStream stream = set.stream(columns.zone());
    long compared = 0;
    for (int row = 0; row < columns.rows(); row++) {
      feed(stream, columns, row);
      for (int f = 0; f < set.features().size(); f++) {
        assertEquals(bits(batch.columns()[f][row]), bits(stream.value(f)), set.names().get(f));
        compared++;
      }
    }
    assertEquals(30L * 5_000, compared);
  }

  /// Streams started at random rows, compared with the batch from where they are warmed up.
  private static long differingBits(int rows) {
    MarketColumns columns = InventedMarket.columns(11, rows);
    FeatureSet set = InventedMarket.thirty();
    FeatureMatrix batch = set.matrix(columns);
    Random random = new Random(5);
    long differing = 0;
    long finite = 0;
    int stretch = rows >= 1_000_000 ? rows / RESTARTS : STRETCH;
    for (int i = 0; i < RESTARTS; i++) {
      int length = set.warmUpRows() + stretch;
      int from = rows >= 1_000_000 ? Math.max(0, i * stretch - set.warmUpRows()) : 0;
      from = rows >= 1_000_000 ? from : random.nextInt(rows - length);
      FeatureStream stream = set.stream(columns.zone());
      for (int row = from; row < Math.min(rows, from + length); row++) {
        feed(stream, columns, row);
        if (!stream.isWarmedUp()) {
          continue;
        }
        for (int f = 0; f < set.features().size(); f++) {
          differing += bits(batch.columns()[f][row]) == bits(stream.value(f)) ? 0 : 1;
          finite += Double.isFinite(stream.value(f)) ? 1 : 0;
        }
      }
    }
    assertTrue(finite > 0.8 * 30 * RESTARTS * stretch, "too few values: " + finite);
    return differing;
  }

  private static void feed(FeatureStream stream, MarketColumns columns, int row) {
    FeatureSet set = stream.set();
    for (int i = 0; i < set.inputs().size(); i++) {
      stream.set(i, columns.column(set.inputs().get(i))[row]);
    }
    stream.update(columns.endNs(row));
  }

  private static long bits(double value) {
    return Double.doubleToLongBits(value);
  }
}
