package dev.plumbline.backtests.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.engine.run.Backtest;
import dev.plumbline.engine.run.RunListener;
import dev.plumbline.engine.run.RunOverrides;
import dev.plumbline.engine.run.RunPorts;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.HistoryDetails;
import dev.plumbline.sdk.corporate.FactorFile;
import dev.plumbline.sdk.corporate.FactorFileRow;
import dev.plumbline.sdk.data.QuoteColumns;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TickColumns;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.spi.DataKey;
import dev.plumbline.sdk.spi.MarketDataSource;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run takes the next stored bar by a shortcut where it knows that nothing else can come; a
/// history request goes through every part of the pipe. Both must tell the same.
class ShortcutTest {
  private static final LocalDate FIRST = LocalDate.of(2013, 10, 21);
  private static final LocalDate LAST = LocalDate.of(2013, 12, 6);
  private static final int STOCKS = 3;

  @TempDir private Path empty;

  /// What is subscribed, and how full of gaps the data is.
  record Feed(Resolution resolution, boolean fills, boolean extended, double missing) {}

  /// Notes what it is told, and at the end what the past says.
  public static final class Witness extends Algorithm {
    private final Feed feed;
    private final List<Symbol> symbols = new ArrayList<>();
    private final List<List<String>> told = new ArrayList<>();
    private final List<List<String>> past = new ArrayList<>();

    Witness(Feed feed) {
      this.feed = feed;
    }

    @Override
    public void initialize() {
      setStartDate(FIRST);
      setEndDate(LAST);
      setBenchmark(time -> Decimal.ZERO);
      for (int i = 0; i < STOCKS; i++) {
        symbols.add(
            addEquity("STOCK" + i, feed.resolution, Market.USA, feed.fills, 0, feed.extended)
                .symbol());
        told.add(new ArrayList<>());
      }
    }

    @Override
    public void onData(Slice slice) {
      for (int i = 0; i < STOCKS; i++) {
        if (slice.hasBar(symbols.get(i))) {
          told.get(i).add(text(slice.bars().get(symbols.get(i))));
        }
      }
    }

    @Override
    public void onEndOfAlgorithm() {
      HistoryDetails details =
          HistoryDetails.resolution(feed.resolution)
              .withFillForward(feed.fills)
              .withExtendedMarketHours(feed.extended);
      for (Symbol symbol : symbols) {
        past.add(
            history(symbol, FIRST.atStartOfDay(), LAST.plusDays(1).atStartOfDay(), details).stream()
                .map(Witness::text)
                .toList());
      }
    }

    private static String text(TradeBar bar) {
      return Nanos.toText(bar.timeNs())
          + " "
          + Nanos.toText(bar.endTimeNs())
          + " "
          + bar.openExact()
          + " "
          + bar.closeExact()
          + " "
          + bar.volumeExact()
          + " "
          + bar.isFillForward();
    }
  }

  /// Stored bars from four in the morning to eight in the evening, some of them missing; the first
  /// stock misses none.
  private record Holes(Feed feed) implements MarketDataSource {
    @Override
    public TradeColumns trades(DataKey key) {
      if (key.resolution() != feed.resolution) {
        return null;
      }
      Random random = new Random(key.symbol().value().hashCode() * 31L + key.dayNs());
      double missing = key.symbol().value().endsWith("0") ? 0 : feed.missing;
      boolean daily = feed.resolution == Resolution.DAILY;
      long step = feed.resolution.nanos();
      long from = daily ? Nanos.of(FIRST.minusDays(20)) : key.dayNs() + 4 * Nanos.HOUR;
      long to = daily ? Nanos.of(LAST.plusDays(5)) : key.dayNs() + 20 * Nanos.HOUR;
      long[] times = new long[(int) ((to - from) / step)];
      int size = 0;
      for (long at = from; at < to; at += step) {
        boolean open = !daily || Math.floorMod(Nanos.epochDay(at) + 3, 7L) < 5;
        if (open && random.nextDouble() >= missing) {
          times[size++] = at;
        }
      }
      long[][] prices = new long[4][size];
      long[] volumes = new long[size];
      Arrays.setAll(volumes, i -> 100 + i % 1000);
      for (int i = 0; i < size; i++) {
        long price = 1_000_000L + random.nextInt(100) * 100L;
        Arrays.stream(prices).forEach(column -> Arrays.fill(column, 1_000_000L));
        prices[0][i] = price;
        prices[3][i] = price + 100;
      }
      return new TradeColumns(times, prices, volumes, size, 4, 0);
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

  /// The second stock pays a dividend and splits on the way.
  private static FactorFile factors(Symbol symbol) {
    if (!symbol.value().endsWith("1")) {
      return FactorFile.empty(symbol.value());
    }
    Decimal close = Decimal.of("100.5");
    List<FactorFileRow> rows =
        List.of(
            new FactorFileRow(LocalDate.of(2000, 1, 3), d("0.97"), d("0.5"), close),
            new FactorFileRow(LocalDate.of(2013, 11, 5), d("0.98"), d("0.5"), close),
            new FactorFileRow(LocalDate.of(2013, 11, 21), d("1"), d("0.5"), close),
            new FactorFileRow(LocalDate.of(2050, 12, 31), d("1"), d("1"), Decimal.ZERO));
    return new FactorFile(symbol.value(), rows, Nanos.MIN);
  }

  private static Decimal d(String text) {
    return Decimal.of(text);
  }

  private Witness run(Feed feed) {
    Witness witness = new Witness(feed);
    RunListener silent =
        new RunListener() {
          @Override
          public void log(String line) {
            // messages are not of interest
          }

          @Override
          public boolean isCancelled(long utcNs, long dataPoints) {
            return false;
          }
        };
    BacktestResult result;
    try (RunData none = RunData.of(empty)) {
      RunPorts ports = none.ports();
      RunPorts inMemory =
          new RunPorts(
              new Holes(feed),
              ports.mapFiles(),
              ShortcutTest::factors,
              ports.securities(),
              ports.interestRate(),
              ports.version());
      RunOverrides plain = new RunOverrides(null, null, null, Map.of());
      result = Backtest.run(witness, inMemory, plain, silent);
    }
    assertEquals(AlgorithmStatus.COMPLETED, result.state().status(), () -> result.warnings() + "");
    return witness;
  }

  private void tellsWhatThePastSays(Feed feed, int least) {
    Witness witness = run(feed);
    for (int i = 0; i < STOCKS; i++) {
      List<String> told = witness.told.get(i);
      assertTrue(told.size() >= least, feed + ": " + told.size() + " bars");
      assertEquals(
          String.join("\n", witness.past.get(i)), String.join("\n", told), feed + ", stock " + i);
    }
  }

  @Test
  void minutesAreToldAsThePastSaysWithAndWithoutGaps() {
    for (double missing : new double[] {0.01, 0.5}) {
      for (boolean fills : new boolean[] {true, false}) {
        for (boolean extended : new boolean[] {false, true}) {
          tellsWhatThePastSays(new Feed(Resolution.MINUTE, fills, extended, missing), 4000);
        }
      }
    }
  }

  @Test
  void daysAreToldAsThePastSaysWithAndWithoutGaps() {
    for (double missing : new double[] {0, 0.1, 0.5}) {
      for (boolean fills : new boolean[] {true, false}) {
        tellsWhatThePastSays(new Feed(Resolution.DAILY, fills, false, missing), 10);
      }
    }
  }
}
