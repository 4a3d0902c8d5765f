package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.alpacasim.broker.SimulationOptions;
import dev.plumbline.backtests.Backtests;
import dev.plumbline.backtests.config.DataChoice;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bars that late trades correct half a minute after they were told: the live run takes the same
/// steps as the backtest, which has them corrected, each once; hours are put together of corrected
/// minutes; history reads them corrected. About 10 s.
@Tag("long")
class LateBarsTest {
  private static final LocalDate DAY = LocalDate.of(2014, 6, 4);
  private static final double LATE = 0.3;
  private static final int ASKED_MINUTES = 60;

  @TempDir private Path folder;

  /// A bar, where it was told.
  ///
  /// @param utcNs when it was told
  /// @param ticker whose
  /// @param endNs its end
  /// @param numbers prices, and whether it repeats another
  /// @param volume shares
  private record Told(long utcNs, String ticker, long endNs, String numbers, Decimal volume) {
    Told withoutVolume() {
      return new Told(utcNs, ticker, endNs, numbers, Decimal.ZERO);
    }

    /// Whether the paper broker corrects the last minute in it.
    boolean isLate() {
      long utc = MarketTimeZone.NEW_YORK.toUtc(endNs - Nanos.MINUTE);
      return SimulationOptions.stepping(Nanos.toInstant(utc))
          .withLateBars(LATE)
          .isLate(ticker, Nanos.toInstant(utc));
    }

    @Override
    public String toString() {
      return "%s %s %s %s %s"
          .formatted(Nanos.toText(utcNs), ticker, Nanos.toText(endNs), numbers, volume);
    }
  }

  /// Writes down the bars of its slices, and half an hour before noon those of the past hour.
  private static final class Recorder extends Algorithm implements TwinSession.Watched {
    private static final long ASKED = Nanos.of(DAY) + Nanos.timeOfDay(15, 30, 0);

    private final List<Told> told = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private Symbol bolt;
    private final TwinSession.SeenMinutes seen = new TwinSession.SeenMinutes();

    @Override
    public void initialize() {
      setBenchmark(time -> Decimal.HUNDRED);
      bolt = add("bolt", Resolution.MINUTE);
      add("crux", Resolution.HOUR);
      add("gala", Resolution.DAILY);
    }

    private Symbol add(String ticker, Resolution resolution) {
      dev.plumbline.sdk.security.Equity equity = addEquity(ticker, resolution);
      equity.setDataNormalizationMode(DataNormalizationMode.RAW);
      return equity.symbol();
    }

    @Override
    public void onData(Slice slice) {
      seen.count(slice);
      slice.bars().values().forEach(bar -> told.add(of(slice.utcNs(), bar)));
      if (slice.utcNs() == ASKED) {
        history(TradeBar.class, bolt, ASKED_MINUTES, Resolution.MINUTE)
            .forEach(bar -> asked.add(of(0, bar).toString()));
      }
    }

    private static Told of(long utcNs, TradeBar bar) {
      return new Told(
          utcNs,
          bar.symbol().value(),
          bar.endTimeNs(),
          "%s %s %s %s%s"
              .formatted(
                  bar.openExact().normalize(),
                  bar.highExact().normalize(),
                  bar.lowExact().normalize(),
                  bar.closeExact().normalize(),
                  bar.isFillForward() ? " repeated" : ""),
          bar.volumeExact().normalize());
    }

    @Override
    public TwinSession.SeenMinutes seen() {
      return seen;
    }

    @Override
    public int followed() {
      return 4;
    }
  }

  @Test
  void stepsAreThoseOfTheBacktestAndHistoryReadsWhatWasCorrected() throws Exception {
    Path data = ConsistentFolder.of(folder.resolve("data"), DAY, "crux", "gala");
    Recorder past = new Recorder();
    BacktestResult result =
        Backtests.run(
            past,
            new RunOptions(new DataChoice.Folder(data), new TreeMap<>(Map.of()), DAY, DAY, null));
    assertEquals(AlgorithmStatus.COMPLETED, result.state().status(), result.state().runtimeError());
    Recorder present = new Recorder();
    BacktestResult live =
        new TwinSession(data, folder, DAY, "", TwinSession.WHOLE, LATE).run(present);
    assertEquals(
        past.told.stream().map(Told::withoutVolume).toList(),
        present.told.stream().map(Told::withoutVolume).toList());
    List<String> unexplained = new ArrayList<>();
    Map<String, Integer> corrected = new TreeMap<>();
    for (int i = 0; i < past.told.size(); i++) {
      Told a = past.told.get(i);
      Told b = present.told.get(i);
      if (!a.equals(b)) {
        corrected.merge(a.ticker(), 1, Integer::sum);
        if (!a.isLate() || !b.volume().isLess(a.volume())) {
          unexplained.add("backtest " + a + " | live " + b);
        }
      }
    }
    System.out.println("corrected after they were told: " + corrected);
    assertEquals(List.of(), unexplained);
    assertTrue(corrected.getOrDefault("BOLT", 0) > 60, corrected::toString);
    assertTrue(corrected.getOrDefault("CRUX", 0) < 7, "hours: " + corrected);
    assertEquals(ASKED_MINUTES, past.asked.size());
    assertEquals(past.asked, present.asked);
    assertEquals(1, live.warnings().size(), live.warnings()::toString);
    long said = live.log().stream().filter(line -> line.message().contains("corrected")).count();
    assertTrue(said > 10 && said < 16, said + " lines");
  }
}
