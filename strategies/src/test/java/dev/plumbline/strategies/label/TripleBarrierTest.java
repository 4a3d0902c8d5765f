package dev.plumbline.strategies.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.time.Nanos;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Values published for mlfinpy's sample of dollar bars (references, section 4).
class TripleBarrierTest {
  private static final double[] TARGETS = {
    .010166261176,
    .009425194877,
    .008033648933,
    .008153682142,
    .008158397975,
    .006833481196,
    .006801077861,
    .006455887663
  };
  private static final double[] CHANGES = {
    .006749294392,
    .010776662951,
    -.008337481334,
    .008991894630,
    .002857497826,
    -.008925296491,
    .007176441475,
    -.007245471580
  };
  private static final String[] ENDS = {
    "2015-01-09T07:30:41.047",
    "2015-01-13T14:31:38.293",
    "2015-01-14T13:33:33.398",
    "2015-01-16T14:36:45.079",
    "2015-01-19T00:15:00.645",
    "2015-01-22T14:41:32.599",
    "2015-01-27T19:23:36.368",
    "2015-01-29T14:48:26.264"
  };

  @Test
  @Tag("shared")
  void labelsTheReferenceSampleAsPublished() throws IOException {
    DollarBars bars = DollarBars.read();
    List<Label> labels =
        barrier(1, Nanos.DAY).labels(bars.timesNs(), bars.close(), events(bars), volatility(bars));
    assertEquals(8, labels.size());
    for (int i = 0; i < 8; i++) {
      assertEquals(TARGETS[i], labels.get(i).target(), 1e-11);
      assertEquals(CHANGES[i], labels.get(i).change(), 1e-11);
      assertEquals(Nanos.parse(ENDS[i]), bars.timesNs()[labels.get(i).end()], ENDS[i]);
    }
    assertArrayEquals(
        new int[] {0, 1, -1, 1, 0, -1, 1, -1}, labels.stream().mapToInt(Label::bin).toArray());
  }

  @Test
  @Tag("shared")
  void metaLabelsTheReferenceSampleAsPublished() throws IOException {
    DollarBars bars = DollarBars.read();
    int[] buy = new int[bars.close().length];
    Arrays.fill(buy, 1);
    List<Label> labels =
        barrier(1, Nanos.DAY)
            .metaLabels(bars.timesNs(), bars.close(), events(bars), volatility(bars), buy);
    assertArrayEquals(
        new int[] {0, 1, 0, 1, 0, 0, 1, 0}, labels.stream().mapToInt(Label::bin).toArray());
  }

  @Test
  @Tag("shared")
  void picksAsManyRowsAsPublished() throws IOException {
    double[] close = DollarBars.read().close();
    double[] thresholds = {.005, .007, .01, .015, .02, .03, .04};
    int[] counts =
        Arrays.stream(thresholds).mapToInt(t -> CusumFilter.rows(close, t).length).toArray();
    assertArrayEquals(new int[] {100, 63, 37, 17, 9, 5, 2}, counts);
  }

  @Test
  @Tag("shared")
  void measuresDailyVolatilityAsPublished() throws IOException {
    double[] volatility = volatility(DollarBars.read());
    assertEquals(.00896823893217064, volatility[volatility.length - 1], 1e-15);
  }

  @Test
  @Tag("shared")
  void weighsSamplesByReturnAsPublished() throws IOException {
    DollarBars bars = DollarBars.read();
    List<Label> labels =
        barrier(4, 2 * Nanos.DAY)
            .labels(bars.timesNs(), bars.close(), events(bars), volatility(bars));
    double[] expected = {
      .781806960647,
      .978165521654,
      .728686165820,
      1.627943681045,
      .182728949905,
      .612539647039,
      2.088129073891
    };
    assertArrayEquals(expected, SampleWeights.byReturn(labels, bars.close()), 1e-11);
  }

  @Test
  void endsASampleAtTheFirstBarrierTouched() {
    long[] times = {0, 1, 2, 3, 4};
    double[] close = {100, 101, 103, 90, 100};
    double[] target = {.02, .02, .02, .02, .02};
    List<Label> labels =
        new TripleBarrier(1, 1, 3, 0).labels(times, close, new int[] {0, 1, 2, 4}, target);
    assertEquals(new Label(0, 2, .02, 103.0 / 100 - 1, 1), labels.get(0));
    assertEquals(3, labels.get(1).end());
    assertEquals(-1, labels.get(1).bin());
    assertEquals(3, labels.size(), "a sample that cannot end is left out");
  }

  @Test
  void refusesNegativeBarriers() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> new TripleBarrier(-1, 1, 1, 0));
    assertTrue(e.getMessage().contains("gain -1"), e.getMessage());
  }

  private static TripleBarrier barrier(double targets, long lengthNs) {
    return new TripleBarrier(targets, targets, lengthNs, .005);
  }

  private static int[] events(DollarBars bars) {
    return CusumFilter.rows(bars.close(), .02);
  }

  private static double[] volatility(DollarBars bars) {
    return DailyVolatility.of(bars.timesNs(), bars.close(), 100);
  }
}
