package dev.plumbline.backtests.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.plumbline.engine.run.Backtest;
import dev.plumbline.engine.run.RunListener;
import dev.plumbline.engine.run.RunOverrides;
import dev.plumbline.engine.run.RunPorts;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.QuoteColumns;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TickColumns;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.indicator.ExponentialMovingAverage;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.spi.DataKey;
import dev.plumbline.sdk.spi.MarketDataSource;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A strategy that reads primitives and sends no order costs nothing a bar: the guard against
/// regressions of the loop, by bytes allocated instead of time.
class SteadyStateTest {
  private static final int MINUTES = 390;
  private static final int STOCKS = 3;

  @TempDir private Path empty;

  /// Reads closes and averages of three shares.
  public static final class Reader extends Algorithm {
    private final Symbol[] symbols = new Symbol[STOCKS];
    private final ExponentialMovingAverage[] averages = new ExponentialMovingAverage[STOCKS];
    private double sum;

    @Override
    public void initialize() {
      setStartDate(2010, 1, 4);
      setEndDate(2010, 12, 31);
      setCash(100_000);
      setBenchmark(time -> dev.plumbline.sdk.value.Decimal.ZERO);
      for (int i = 0; i < STOCKS; i++) {
        symbols[i] = addEquity("STOCK" + i, Resolution.MINUTE).symbol();
        averages[i] = ema(symbols[i], 10 + i);
      }
    }

    @Override
    public void onData(Slice slice) {
      for (int i = 0; i < STOCKS; i++) {
        if (slice.hasBar(symbols[i])) {
          sum += slice.close(symbols[i]) + averages[i].value();
        }
      }
    }
  }

  /// Days of minutes that lie in memory.
  private static final class InMemory implements MarketDataSource {
    @Override
    public TradeColumns trades(DataKey key) {
      long[] times = new long[MINUTES];
      long[][] prices = new long[4][MINUTES];
      long[] volumes = new long[MINUTES];
      for (int i = 0; i < MINUTES; i++) {
        times[i] = key.dayNs() + 9 * Nanos.HOUR + (30 + i) * Nanos.MINUTE;
        Arrays.fill(volumes, 100);
        for (long[] price : prices) {
          price[i] = 1_000_000L + i % 7 * 100L;
        }
      }
      return new TradeColumns(times, prices, volumes, MINUTES, 4, 0);
    }

    @Override
    public QuoteColumns quotes(DataKey key) {
      return null;
    }

    @Override
    public TickColumns ticks(DataKey key) {
      return null;
    }
  }

  /// Notes the bytes allocated between two questions whether to go on, which come every few bars.
  private static final class Meter implements RunListener {
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final long[] deltas = new long[4096];
    private final long own;
    private int count;
    private long last;

    /// Finds out what asking for the bytes allocates itself.
    Meter() {
      long least = Long.MAX_VALUE;
      for (int i = 0; i < 1000; i++) {
        long before = threads.getCurrentThreadAllocatedBytes();
        least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
      }
      own = least;
    }

    @Override
    public void log(String line) {
      // not of interest
    }

    @Override
    public boolean isCancelled(long utcNs, long dataPoints) {
      long now = threads.getCurrentThreadAllocatedBytes();
      if (count < deltas.length) {
        deltas[count++] = now - last - own;
      }
      last = now;
      return false;
    }
  }

  @Test
  void allocatesNothingPerBarOfAStrategyOnPrimitives() {
    Meter meter = new Meter();
    InMemory data = new InMemory();
    Reader algorithm = new Reader();
    BacktestResult result;
    try (RunData none = RunData.of(empty)) {
      RunPorts ports = none.ports();
      RunPorts inMemory =
          new RunPorts(
              data,
              ports.mapFiles(),
              ports.factorFiles(),
              ports.securities(),
              ports.interestRate(),
              ports.version());
      RunOverrides plain = new RunOverrides(null, null, null, java.util.Map.of());
      result = Backtest.run(algorithm, inMemory, plain, meter);
    }
    assertEquals(AlgorithmStatus.COMPLETED, result.state().status());
    assertTrue(algorithm.sum > 0);
    assertTrue(result.dataPoints() > 250 * MINUTES * STOCKS, "points: " + result.dataPoints());
    long[] later = Arrays.copyOfRange(meter.deltas, meter.count / 4, meter.count);
    Arrays.sort(later);
    assertTrue(later.length > 1000, "questions: " + later.length);
    assertEquals(0, later[later.length / 2], "bytes allocated in the median of 32 bars");
    assertEquals(0, later[later.length * 3 / 5], "bytes allocated in most stretches of 32 bars");
  }
}
