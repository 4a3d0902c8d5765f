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
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a live run is told of the past is what a backtest is told: warm-up and history of quote
/// bars, seconds and ticks. About 15 s.
@Tag("long")
class LiveHistoryTest {
  private static final LocalDate DAY = LocalDate.of(2014, 6, 4);

  private static final long ASKED = Nanos.of(DAY) + Nanos.timeOfDay(13, 35, 0);

  @TempDir private Path folder;

  /// Writes down what warm-up tells, and at 9:35 what history tells.
  private static final class Asker extends Algorithm implements TwinSession.Watched {
    private final List<String> warmUp = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Tick> ticks = new ArrayList<>();
    private final List<TradeBar> seconds = new ArrayList<>();
    private final boolean live;
    private QuoteBar last;
    private Symbol bolt;
    private final TwinSession.SeenMinutes seen = new TwinSession.SeenMinutes();

    Asker(boolean live) {
      this.live = live;
    }

    @Override
    public void initialize() {
      setBenchmark(time -> Decimal.HUNDRED);
      Equity security = addEquity("bolt", Resolution.MINUTE);
      security.setDataNormalizationMode(DataNormalizationMode.RAW);
      bolt = security.symbol();
      setWarmUp(Duration.ofDays(1));
    }

    @Override
    public void onData(Slice slice) {
      QuoteBar bar = slice.quoteBars().get(bolt);
      if (isWarmingUp()) {
        if (slice.bars().get(bolt) != null) {
          warmUp.add(Nanos.toText(slice.utcNs()) + " " + slice.bars().get(bolt));
        }
        note(warmUp, bar);
        return;
      }
      seen.count();
      if (slice.utcNs() == ASKED) {
        last = null;
        history(QuoteBar.class, bolt, 30, Resolution.MINUTE).forEach(b -> note(asked, b));
        Duration day = Duration.ofDays(1);
        seconds.addAll(history(TradeBar.class, bolt, day, Resolution.SECOND));
        ticks.addAll(history(Tick.class, bolt, day, Resolution.TICK));
      }
    }

    private void note(List<String> to, QuoteBar bar) {
      if (bar != null) {
        boolean goesOn =
            last != null && Nanos.startOfDay(last.timeNs()) == Nanos.startOfDay(bar.timeNs());
        QuoteBar before = live || !goesOn || bar.isFillForward() ? null : last;
        // the first bar of an answer has another before it live, of which a backtest does not tell
        boolean opens = goesOn || to == warmUp;
        to.add(
            "%s bid %s ask %s"
                .formatted(
                    Nanos.toText(bar.endTimeNs()),
                    side(bar.bid(), before == null ? null : before.bid(), opens),
                    side(bar.ask(), before == null ? null : before.ask(), opens)));
        last = bar;
      }
    }

    private static String side(Bar side, Bar before, boolean opens) {
      Decimal open = before == null ? side.openExact() : before.closeExact();
      String end = side.closeExact().normalize().toString();
      return opens
          ? "%s %s %s %s"
              .formatted(
                  open.normalize(),
                  open.max(side.highExact()).normalize(),
                  open.min(side.lowExact()).normalize(),
                  end)
          : end;
    }

    @Override
    public TwinSession.SeenMinutes seen() {
      return seen;
    }

    @Override
    public int followed() {
      return 2;
    }
  }

  @Test
  void warmUpAndHistoryAreThoseOfTheBacktest() throws Exception {
    Path data = ConsistentFolder.of(folder.resolve("data"), DAY, "crux", "gala");
    Asker past = new Asker(false);
    BacktestResult result =
        Backtests.run(
            past,
            new RunOptions(new DataChoice.Folder(data), new TreeMap<>(Map.of()), DAY, DAY, null));
    assertEquals(AlgorithmStatus.COMPLETED, result.state().status(), result.state().runtimeError());
    Asker present = new Asker(true);
    new TwinSession(data, folder, DAY, "", 7).run(present);
    assertTrue(past.warmUp.size() > 700, "only " + past.warmUp.size() + " lines");
    assertEquals(String.join("\n", past.warmUp), String.join("\n", present.warmUp));
    assertEquals(30, past.asked.size());
    assertEquals(String.join("\n", past.asked), String.join("\n", present.asked));
    assertEquals(0, past.ticks.size(), "the folder has none");
    for (TickType type : List.of(TickType.TRADE, TickType.QUOTE)) {
      long found = present.ticks.stream().filter(tick -> tick.tickType() == type).count();
      assertTrue(found > 1400 && found < 1600, found + " ticks, four a minute: " + type);
    }
    // the tape tells each minute by four trades
    Map<String, List<Decimal>> prices = new TreeMap<>();
    for (Tick tick : present.ticks) {
      if (tick.tickType() == TickType.TRADE) {
        prices
            .computeIfAbsent(
                Nanos.toText(Nanos.roundDown(tick.timeNs(), Nanos.MINUTE)), m -> new ArrayList<>())
            .add(tick.valueExact().normalize());
      }
    }
    List<Decimal> bySeconds =
        present.seconds.stream()
            .filter(bar -> !bar.isFillForward())
            .map(bar -> bar.closeExact().normalize())
            .toList();
    List<Decimal> byTicks = new ArrayList<>();
    prices.values().forEach(byTicks::addAll);
    // the one at the very instant of the question belongs to a second that is not over
    assertEquals(bySeconds.size() + 1, byTicks.size());
    byTicks.removeLast();
    assertEquals(byTicks, bySeconds);
    assertTrue(prices.values().stream().allMatch(four -> four.size() <= 4));
  }
}
