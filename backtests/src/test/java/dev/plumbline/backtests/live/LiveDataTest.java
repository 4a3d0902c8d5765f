package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.backtests.Backtests;
import dev.plumbline.backtests.config.CacheFolder;
import dev.plumbline.backtests.config.DataChoice;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.wiring.DataFolders;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TickType;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final TwinSession.SeenMinutes seen = new TwinSession.SeenMinutes();

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
      seen.count(slice);
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
    public TwinSession.SeenMinutes seen() {
      return seen;
    }

    @Override
    public int followed() {
      return 4;
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
    new TwinSession(data, folder, DAY, "", TwinSession.WHOLE).run(present);
    assertTrue(past.trades.size() > 390, "only " + past.trades.size() + " bars");
    assertTrue(past.quotes.size() > 380, "only " + past.quotes.size() + " quotes");
    System.out.println(past.trades.getLast() + "\n" + past.quotes.getLast());
    assertEquals(List.of(), differences(past.trades, present.trades));
    assertEquals(List.of(), differences(past.quotes, present.quotes));
  }

  /// Follows trades and quotes one by one, seconds of another stock, and minutes.
  private static final class TickReader extends Algorithm implements TwinSession.Watched {
    private final List<String> instants = new ArrayList<>();
    private final Map<String, List<Decimal>> prices = new TreeMap<>();
    private final List<String> minutes = new ArrayList<>();
    private int seconds;
    private int repeated;
    private final TwinSession.SeenMinutes seen = new TwinSession.SeenMinutes();

    @Override
    public void initialize() {
      setBenchmark(time -> Decimal.HUNDRED);
      addEquity("bolt", Resolution.TICK);
      addEquity("gala", Resolution.SECOND);
      addEquity("crux", Resolution.MINUTE);
    }

    @Override
    public void onData(Slice slice) {
      if (!slice.bars().isEmpty()) {
        seen.count(slice);
      }
      long local = MarketTimeZone.NEW_YORK.toLocal(slice.utcNs());
      String minute = Nanos.toText(Nanos.roundDown(local, Nanos.MINUTE));
      slice
          .ticks()
          .values()
          .forEach(all ->
              all.forEach(tick -> {
                instants.add(slice.utcNs() % Nanos.MINUTE / Nanos.SECOND + " " + tick.tickType());
                if (tick.tickType() == TickType.TRADE) {
                  prices
                      .computeIfAbsent(minute, m -> new ArrayList<>())
                      .add(tick.valueExact().normalize());
                }
              }));
      TradeBar second = slice.bars().get(symbol("GALA"));
      seconds += second == null ? 0 : 1;
      repeated += second != null && second.isFillForward() ? 1 : 0;
      if (slice.utcNs() % Nanos.MINUTE == 0 && slice.bars().get(symbol("CRUX")) != null) {
        minutes.add(minute);
      }
    }

    @Override
    public TwinSession.SeenMinutes seen() {
      return seen;
    }

    @Override
    public int followed() {
      return 6;
    }
  }

  /// The paper broker tells a minute as four prices: the first, the lowest and highest, the last.
  @Test
  void ticksAreToldAtTheirInstantsAndSecondsAreMadeOfThem() throws Exception {
    Path data = new DataFolders(CacheFolder.ofProcess()).folder(DataChoice.SAMPLE);
    Recorder past = new Recorder(true);
    Backtests.run(
        past, new RunOptions(new DataChoice.Folder(data), new TreeMap<>(Map.of()), DAY, DAY, null));
    TickReader reader = new TickReader();
    new TwinSession(data, folder, DAY, "", 10).run(reader);
    for (String second : List.of("0", "15", "30", "45")) {
      for (TickType type : List.of(TickType.TRADE, TickType.QUOTE)) {
        long found = reader.instants.stream().filter((second + " " + type)::equals).count();
        assertTrue(found >= 10, type + "s at " + second + " s: " + reader.instants);
      }
    }
    assertTrue(reader.instants.size() <= 8 * 11, "others: " + reader.instants);
    assertEquals(10, reader.minutes.size(), reader.minutes::toString);
    assertTrue(reader.seconds >= 9 * 60, "only " + reader.seconds + " seconds");
    assertEquals(reader.seconds / 60 * 4, reader.seconds - reader.repeated, 4, "not repeated");
    int compared = 0;
    for (String bar : past.trades) {
      List<Decimal> told = reader.prices.get(bar.substring(bar.indexOf("BOLT") + 5).split("-2")[0]);
      if (bar.contains(" BOLT ") && told != null && told.size() == 4) {
        String prices =
            "%s %s %s %s"
                .formatted(
                    told.getFirst(),
                    told.stream().max(Decimal::compareTo).orElseThrow(),
                    told.stream().min(Decimal::compareTo).orElseThrow(),
                    told.getLast());
        assertTrue(bar.contains(" " + prices + " "), bar + " of " + told);
        compared++;
      }
    }
    assertEquals(10, compared, reader.prices::toString);
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
