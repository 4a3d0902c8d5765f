package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.backtests.Backtests;
import dev.plumbline.backtests.config.DataChoice;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same class sees the same data live, where the paper broker replays a day, as in a backtest
/// of the day: minutes, quotes, hours and days, repetitions included. About 20 s.
@Tag("long")
class LiveDataTest {
  private static final LocalDate DAY = LocalDate.of(2014, 6, 4);

  @TempDir private Path folder;

  /// Writes down all data of its slices.
  private static final class Recorder extends Algorithm implements TwinSession.Watched {
    private final List<String> trades = new ArrayList<>();
    private final List<String> quotes = new ArrayList<>();
    private final Map<Symbol, QuoteBar> before = new HashMap<>();
    private final boolean live;
    private int unread;

    Recorder(boolean live) {
      this.live = live;
    }

    @Override
    public void initialize() {
      setBenchmark(time -> Decimal.HUNDRED);
      add("bolt", Resolution.MINUTE);
      add("crux", Resolution.HOUR);
      add("gala", Resolution.DAILY);
    }

    private void add(String ticker, Resolution resolution) {
      addEquity(ticker, resolution).setDataNormalizationMode(DataNormalizationMode.RAW);
    }

    @Override
    public void onData(Slice slice) {
      unread += slice.utcNs() % Nanos.MINUTE == 0 ? 1 : 0;
      String time = Nanos.toText(slice.utcNs());
      for (TradeBar bar : slice.bars().values()) {
        trades.add(
            "%s %s %s-%s %s %s%s"
                .formatted(
                    time,
                    bar.symbol().value(),
                    Nanos.toText(bar.timeNs()),
                    Nanos.toText(bar.endTimeNs()),
                    text(bar.openExact(), bar.highExact(), bar.lowExact(), bar.closeExact()),
                    bar.volumeExact(),
                    bar.isFillForward() ? " repeated" : ""));
      }
      for (QuoteBar bar : slice.quoteBars().values()) {
        QuoteBar last = live ? null : before.put(bar.symbol(), bar);
        quotes.add(
            "%s %s bid %s ask %s%s"
                .formatted(
                    time,
                    bar.symbol().value(),
                    side(bar.bid(), last == null ? null : last.bid(), bar.isFillForward()),
                    side(bar.ask(), last == null ? null : last.ask(), bar.isFillForward()),
                    bar.isFillForward() ? " repeated" : ""));
      }
    }

    /// A side of a stored quote bar as LEAN's live feed makes it: it opens with the last quote of
    /// the bar before.
    private static String side(Bar side, Bar last, boolean repeated) {
      if (last == null || repeated) {
        return text(side.openExact(), side.highExact(), side.lowExact(), side.closeExact());
      }
      Decimal open = last.closeExact();
      return text(
          open,
          open.isGreater(side.highExact()) ? open : side.highExact(),
          open.isLess(side.lowExact()) ? open : side.lowExact(),
          side.closeExact());
    }

    private static String text(Decimal open, Decimal high, Decimal low, Decimal close) {
      return "%s %s %s %s"
          .formatted(open.normalize(), high.normalize(), low.normalize(), close.normalize());
    }

    @Override
    public int take() {
      int taken = unread;
      unread = 0;
      return taken;
    }

    @Override
    public int followed() {
      return 4;
    }

    @Override
    public int executions() {
      return 0;
    }

    @Override
    public Set<String> open() {
      return Set.of();
    }
  }

  @Test
  void barsAndQuotesAreThoseOfTheBacktest() throws Exception {
    Path data = ConsistentFolder.of(folder.resolve("data"), DAY, "crux", "gala");
    Recorder past = new Recorder(false);
    RunOptions options =
        new RunOptions(new DataChoice.Folder(data), new TreeMap<>(Map.of()), DAY, DAY, null);
    BacktestResult result = Backtests.run(past, options);
    assertEquals(AlgorithmStatus.COMPLETED, result.state().status(), result.state().runtimeError());
    Recorder present = new Recorder(true);
    new TwinSession(data, folder, DAY, "").run(present);
    assertTrue(past.trades.size() > 390, "only " + past.trades.size() + " bars");
    assertTrue(past.quotes.size() > 380, "only " + past.quotes.size() + " quotes");
    System.out.println(past.trades.getLast() + "\n" + past.quotes.getLast());
    assertEquals(List.of(), differences(past.trades, present.trades));
    assertEquals(List.of(), differences(past.quotes, present.quotes));
  }

  private static List<String> differences(List<String> expected, List<String> found) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
      String a = i < expected.size() ? expected.get(i) : "-";
      String b = i < found.size() ? found.get(i) : "-";
      if (!a.equals(b)) {
        all.add("backtest " + a + " | live " + b);
      }
    }
    return all.subList(0, Math.min(all.size(), 8));
  }
}
