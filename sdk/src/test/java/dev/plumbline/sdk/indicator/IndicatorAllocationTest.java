package dev.plumbline.sdk.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.testing.Shared;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// One more value costs no memory, whatever the indicator: all that LEAN recorded, made with the
/// same arguments.
@Tag("shared")
class IndicatorAllocationTest {
  private static final int WARM = 3_000;
  private static final int COUNTED = 3_000;

  /// What may be allocated for an update, in bytes: nothing, but a class loaded late.
  private static final double NOISE = 1;

  /// The indicators that allocate, and why.
  private static final Map<String, String> EXCEPTIONS =
      Map.of("PivotPointsHighLow", "keeps every pivot point that it finds, as LEAN does");

  @Test
  void oneMoreValueAllocatesNothing() throws Exception {
    TradeBar[] spy = bars(Bars.A);
    TradeBar[] ibm = bars(Bars.B);
    Map<String, Double> allocating = new TreeMap<>();
    List<ReferenceRow> rows = rows();
    for (ReferenceRow row : rows) {
      Indicator indicator = row.make(Bars.A, Bars.B);
      boolean two = row.arguments().contains("IBM");
      update(indicator, spy, ibm, two, 0, WARM);
      ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
      long before = threads.getCurrentThreadAllocatedBytes();
      update(indicator, spy, ibm, two, WARM, WARM + COUNTED);
      double bytes = (double) (threads.getCurrentThreadAllocatedBytes() - before) / COUNTED;
      if (bytes > NOISE) {
        allocating.put(row.indicator(), bytes);
      }
    }
    assertTrue(rows.size() >= 188, () -> rows.size() + " indicators");
    assertEquals(EXCEPTIONS.keySet(), allocating.keySet(), allocating.toString());
  }

  private static void update(
      Indicator indicator, TradeBar[] spy, TradeBar[] ibm, boolean two, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!indicator.takesPrimitives()) {
        indicator.update(spy[i]);
        if (two) {
          indicator.update(ibm[i]);
        }
      } else {
        double close = 100 + i % 17 * 0.01 + i % 5 * 0.1;
        indicator.update(
            spy[i].endTimeNs(), close - 0.01, close + 0.03, close - 0.02, close, 1000 + i % 5);
      }
    }
  }

  private static List<ReferenceRow> rows() throws IOException {
    return Files.readAllLines(Shared.lean("indicators", "INDEX.csv")).stream()
        .skip(1)
        .filter(line -> line.contains(",754,"))
        .map(ReferenceRow::parse)
        .toList();
  }

  private static TradeBar[] bars(Symbol symbol) {
    TradeBar[] bars = new TradeBar[WARM + COUNTED];
    long start = Nanos.of(2010, 1, 4);
    for (int i = 0; i < bars.length; i++) {
      Decimal close = Decimal.ofUnscaled(1_000_000 + i % 17 * 100 + i % 5 * 1_000, 4);
      Decimal step = Decimal.ofUnscaled(200, 4);
      Bar prices = new Bar(close, close.add(step), close.subtract(step), close);
      long begin = start + i * Nanos.DAY;
      bars[i] = new TradeBar(symbol, begin, begin + Nanos.DAY, prices, Decimal.of(1000), false);
    }
    return bars;
  }
}
