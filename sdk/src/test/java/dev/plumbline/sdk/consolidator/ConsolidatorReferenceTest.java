package dev.plumbline.sdk.consolidator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.BaseDataBar;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.RangeBar;
import dev.plumbline.sdk.data.RenkoBar;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.data.VolumeRenkoBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.LocalMarketHours;
import dev.plumbline.sdk.time.MarketHoursExceptions;
import dev.plumbline.sdk.time.MarketHoursSegment;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.testing.Evidence;
import dev.plumbline.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Nineteen consolidators against the bars that LEAN made of one week of SPY and IBM
/// (`shared/lean/rules/consolidator_*.csv`, made by `Rules.cs` beside them).
@Tag("shared")
class ConsolidatorReferenceTest {
  private static final int RECORDED = 2000;
  private static final String SECONDS = "trade_90s_second";
  private static final String[] WEEK = {"20131007", "20131008", "20131009", "20131010", "20131011"};
  private static final Function<BaseData, Decimal> CLOSE = BaseData::valueExact;
  private static final Function<BaseData, Decimal> VOLUME = bar -> ((TradeBar) bar).volumeExact();

  @Test
  void equalsLeanRowByRow() throws IOException {
    Map<String, DataConsolidator> consolidators = consolidators();
    Map<String, List<String>> made = run(consolidators);
    for (String name : consolidators.keySet()) {
      String file = "consolidator_" + name + ".csv";
      List<String> lean = Files.readAllLines(Shared.lean("rules", file));
      List<String> expected = lean.subList(1, lean.size());
      List<String> ours = made.get(name);
      if (expected.size() == RECORDED && ours.size() > RECORDED) {
        ours = ours.subList(0, RECORDED);
      }
      note(file, expected, ours);
      assertEquals(String.join("\n", expected), String.join("\n", ours), file);
    }
  }

  private static void note(String file, List<String> lean, List<String> ours) {
    int equal = 0;
    for (int i = 0; i < Math.min(lean.size(), ours.size()); i++) {
      equal += lean.get(i).equals(ours.get(i)) ? 1 : 0;
    }
    Evidence.note("rules", file, new Evidence.Rows(lean.size(), equal));
  }

  private static Map<String, List<String>> run(Map<String, DataConsolidator> consolidators)
      throws IOException {
    FilledForwardFeed feed = new FilledForwardFeed("20131004");
    ScanQueue scans = new ScanQueue(Nanos.parseEightDigits(WEEK[0]));
    Map<String, List<String>> made = new LinkedHashMap<>();
    consolidators.forEach((name, consolidator) -> {
      List<String> rows = new ArrayList<>();
      made.put(name, rows);
      consolidator.onDataConsolidated((sender, bar) -> rows.add(row(bar)));
      scans.add(consolidator, name.equals(SECONDS) ? Nanos.SECOND : Nanos.MINUTE);
    });
    for (String date : WEEK) {
      feed.begin(date);
      long open = feed.day() + FilledForwardFeed.OPEN;
      long close = feed.day() + FilledForwardFeed.CLOSE;
      for (long time = open + Nanos.SECOND; time <= close; time += Nanos.SECOND) {
        scans.advanceTo(time);
        for (BaseData data : feed.at(time)) {
          update(consolidators, data, time);
        }
      }
    }
    return made;
  }

  private static void update(
      Map<String, DataConsolidator> consolidators, BaseData data, long time) {
    Symbol symbol = data.symbol();
    consolidators.forEach((name, consolidator) -> {
      boolean sameSymbol = name.equals(SECONDS) == symbol.equals(FilledForwardFeed.IBM);
      if (sameSymbol && name.startsWith("quote") == data instanceof QuoteBar) {
        consolidator.update(data);
        consolidator.scan(time);
      }
    });
  }

  private static Map<String, DataConsolidator> consolidators() {
    Map<String, DataConsolidator> all = new LinkedHashMap<>();
    all.put("trade_7m", new TradeBarConsolidator(Duration.ofMinutes(7)));
    all.put("trade_1h", new TradeBarConsolidator(Duration.ofHours(1)));
    all.put("trade_13count", new TradeBarConsolidator(13));
    all.put("trade_1d", new TradeBarConsolidator(Duration.ofDays(1)));
    all.put("trade_weekly_calendar", new TradeBarConsolidator(Calendar.WEEKLY));
    all.put("market_hour_daily", marketHours(Resolution.DAILY));
    all.put("market_hour_hour", marketHours(Resolution.HOUR));
    all.put("trade_5m_max3", new TradeBarConsolidator(3, Duration.ofMinutes(5)));
    all.put("quote_10m", new QuoteBarConsolidator(Duration.ofMinutes(10)));
    all.put("quote_9count", new QuoteBarConsolidator(9));
    all.put(SECONDS, new TradeBarConsolidator(Duration.ofSeconds(90)));
    all.put("renko_0.25", new RenkoConsolidator(0.25));
    all.put("classic_renko_0.25", new ClassicRenkoConsolidator(0.25));
    all.put("classic_renko_0.5_volume", new ClassicRenkoConsolidator(0.5, CLOSE, VOLUME, true));
    all.put("volume_renko_1m", new VolumeRenkoConsolidator(1_000_000));
    all.put("dollar_renko_100m", new DollarVolumeRenkoConsolidator(100_000_000));
    all.put("range_20", new RangeConsolidator(20, 0.01, CLOSE, VOLUME));
    all.put("classic_range_20", new ClassicRangeConsolidator(20, 0.01, CLOSE, VOLUME));
    all.put(
        "sequential_5m_30m",
        new SequentialConsolidator(
            new TradeBarConsolidator(Duration.ofMinutes(5)),
            new TradeBarConsolidator(Duration.ofMinutes(30))));
    return all;
  }

  private static DataConsolidator marketHours(Resolution resolution) {
    Map<DayOfWeek, LocalMarketHours> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.getValue() < 6) {
        List<MarketHoursSegment> segments =
            MarketHoursSegment.segments(
                Nanos.timeOfDay(4, 0, 0),
                FilledForwardFeed.OPEN,
                FilledForwardFeed.CLOSE,
                Nanos.timeOfDay(20, 0, 0));
        week.put(day, new LocalMarketHours(day, segments));
      }
    }
    SecurityExchangeHours hours =
        new SecurityExchangeHours(MarketTimeZone.NEW_YORK, week, MarketHoursExceptions.NONE);
    return new MarketHourAwareConsolidator(
        true, resolution, TradeBar.class, TickType.TRADE, false, hours);
  }

  private static String row(BaseData bar) {
    return switch (bar) {
      case QuoteBar quote ->
          times(quote)
              + side(quote.bid())
              + quote.lastBidSizeExact()
              + ","
              + side(quote.ask())
              + quote.lastAskSizeExact();
      case TradeBar trade -> prices(trade) + trade.volumeExact();
      case RenkoBar renko -> prices(renko) + renko.volumeExact();
      case VolumeRenkoBar renko -> prices(renko) + renko.volumeExact();
      case RangeBar range -> prices(range) + range.volumeExact();
      default -> throw new IllegalArgumentException("unexpected " + bar);
    };
  }

  private static String times(BaseData bar) {
    return time(bar.timeNs()) + "," + time(bar.endTimeNs()) + ",";
  }

  private static String time(long ns) {
    return ns == Nanos.MIN ? "0001-01-01T00:00:00" : Nanos.toText(ns);
  }

  private static String prices(BaseDataBar bar) {
    Bar prices = new Bar(bar.openExact(), bar.highExact(), bar.lowExact(), bar.closeExact());
    return times(bar) + side(prices);
  }

  private static String side(Bar side) {
    return "%s,%s,%s,%s,"
        .formatted(side.openExact(), side.highExact(), side.lowExact(), side.closeExact());
  }
}
