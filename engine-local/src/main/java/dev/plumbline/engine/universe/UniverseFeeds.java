package dev.plumbline.engine.universe;

import dev.plumbline.engine.feed.DataManager;
import dev.plumbline.engine.universe.DayPoints.Point;
import dev.plumbline.sdk.algorithm.AlgorithmState;
import dev.plumbline.sdk.corporate.MapFile;
import dev.plumbline.sdk.corporate.MapFileProvider;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.spi.MarketDataSource;
import dev.plumbline.sdk.spi.SecurityDatabase;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.sdk.time.Time;
import dev.plumbline.sdk.time.TimeKeeper;
import dev.plumbline.sdk.time.TradeBarPeriods;
import dev.plumbline.sdk.universe.ConstituentsUniverse;
import dev.plumbline.sdk.universe.CustomDataUniverse;
import dev.plumbline.sdk.universe.ETFConstituentsUniverse;
import dev.plumbline.sdk.universe.FundamentalFilteredUniverse;
import dev.plumbline.sdk.universe.FundamentalUniverse;
import dev.plumbline.sdk.universe.Schedule;
import dev.plumbline.sdk.universe.ScheduledUniverse;
import dev.plumbline.sdk.universe.Universe;
import dev.plumbline.sdk.universe.UserDefinedUniverse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/// Says when universes select from what: times, or what is stored day by day.
///
/// Source: LEAN, `Engine/DataFeeds/DataManager.cs`, where universes are added, and
/// `FileSystemDataFeed.cs`, `CreateUniverseEnumerator`.
public final class UniverseFeeds {
  private static final int LOOK_BACK_DAYS = 365;

  private final AlgorithmState state;
  private final TimeKeeper clock;
  private final SecurityDatabase database;
  private final MarketDataSource source;
  private final MapFileProvider mapFiles;

  /// Feeds of one run.
  public UniverseFeeds(
      AlgorithmState state,
      TimeKeeper clock,
      SecurityDatabase database,
      MarketDataSource source,
      MapFileProvider mapFiles) {
    this.state = state;
    this.clock = clock;
    this.database = database;
    this.source = source;
    this.mapFiles = mapFiles;
  }

  TimeKeeper clock() {
    return clock;
  }

  /// The feed of a universe that is followed from now on.
  UniverseFeed feed(Universe universe) {
    if (universe instanceof UserDefinedUniverse own) {
      return times(own);
    }
    if (universe instanceof ScheduledUniverse scheduled) {
      return new TimePoints(scheduled.triggerTimes(clock.utcNs(), state.endUtcNs()));
    }
    return universe instanceof FundamentalFilteredUniverse filtered
        ? feed(filtered.universe())
        : days(universe, stored(universe));
  }

  /// What is stored of a universe day by day.
  private Stored stored(Universe universe) {
    return switch (universe) {
      case FundamentalFilteredUniverse filtered -> stored(filtered.universe());
      case FundamentalUniverse fundamental ->
          new Stored(equity(fundamental.market()), fundamentals(fundamental));
      case ConstituentsUniverse list ->
          new Stored(
              list.symbol(),
              rows(day -> source.constituents(list.symbol().market(), list.folder(), day)));
      case ETFConstituentsUniverse fund -> new Stored(fund.etf(), constituents(fund));
      case UserDefinedUniverse own -> throw nothingStored(own);
      case ScheduledUniverse scheduled -> throw nothingStored(scheduled);
      case CustomDataUniverse custom ->
          throw new UnsupportedOperationException(
              "addUniverse of %s: this version selects from fundamental data, constituents and"
                      .formatted(custom.dataType().getName())
                  + " times, not from data of a type that an author declares");
    };
  }

  private static UnsupportedOperationException nothingStored(Universe universe) {
    return new UnsupportedOperationException(
        "history of %s: it selects at times, nothing is stored of it".formatted(universe));
  }

  /// What a universe selected from on the last so many trading days.
  public List<List<BaseData>> past(Universe universe, int days) {
    Stored stored = stored(universe);
    long now = clock.timeInNs(hours(stored).timeZone());
    return past(stored, periods(stored).startTime(now, days), now);
  }

  /// What a universe selected from between two instants.
  public List<List<BaseData>> past(Universe universe, long startUtcNs, long endUtcNs) {
    Stored stored = stored(universe);
    MarketTimeZone zone = hours(stored).timeZone();
    return past(stored, zone.toLocal(startUtcNs), zone.toLocal(endUtcNs));
  }

  private List<List<BaseData>> past(Stored stored, long fromNs, long endNs) {
    List<List<BaseData>> found = new ArrayList<>();
    for (long day : Time.eachTradeableDay(hours(stored), fromNs, endNs, false)) {
      Point point = day >= fromNs && day + Nanos.DAY <= endNs ? stored.reader().point(day) : null;
      List<BaseData> rows = point == null ? List.of() : point.data();
      if (!rows.isEmpty()) {
        found.add(rows);
      }
    }
    return found;
  }

  private static Symbol equity(String market) {
    return Symbol.create("SPY", SecurityType.EQUITY, market == null ? Market.USA : market);
  }

  private TimePoints times(UserDefinedUniverse own) {
    long start = clock.utcNs() + (state.isLocked() ? DataManager.TICK_NS : 0);
    if (own.interval() == null) {
      return new TimePoints(LongStream.of(start));
    }
    SecurityExchangeHours hours = database.exchangeHours(own.symbol());
    boolean extended = own.sharesSubscriptions() && own.universeSettings().extendedMarketHours();
    LongFunction<LongStream> times =
        from ->
            TimePoints.rhythm(hours, own.interval().toNanos(), extended, from, state.endUtcNs());
    return new TimePoints(times.apply(start), fills(own) ? times : null);
  }

  /// LEAN restarts the rules of selection models with the subscriptions that fill gaps: their
  /// configuration says that they fill gaps too.
  private static boolean fills(UserDefinedUniverse own) {
    return own.sharesSubscriptions()
        && own.universeSettings().fillForward()
        && own.resolution() != Resolution.TICK;
  }

  /// Makes a point of a day, null where the day has none.
  private interface DayReader {
    Point point(long dayNs);
  }

  /// What is not stored gives an empty list to select from.
  private DayReader fundamentals(FundamentalUniverse universe) {
    return day ->
        new Point(
            day + Nanos.DAY,
            () -> {
              List<? extends BaseData> stored = source.fundamentals(universe.market(), day);
              return stored == null ? List.of() : List.copyOf(stored);
            },
            false);
  }

  private static DayReader rows(LongFunction<List<? extends BaseData>> read) {
    return day -> {
      List<? extends BaseData> stored = read.apply(day);
      return stored == null || stored.isEmpty()
          ? null
          : new Point(day + Nanos.DAY, () -> List.copyOf(stored), false);
    };
  }

  /// The fund's file is that of its ticker on the day; its delisting ends the universe.
  private DayReader constituents(ETFConstituentsUniverse universe) {
    Symbol etf = universe.etf();
    MapFile map = mapFiles.mapFile(etf);
    DayReader stored =
        rows(day -> source.etfConstituents(etf.market(), map.mappedSymbol(day, etf.value()), day));
    long last = map.delistingDateNs();
    return day -> day <= last ? stored.point(day) : new Point(last + Nanos.DAY, List::of, true);
  }

  /// @param ofMarket a security whose exchange's days count
  private record Stored(Symbol ofMarket, DayReader reader) {}

  private SecurityExchangeHours hours(Stored stored) {
    return database.exchangeHours(stored.ofMarket());
  }

  private TradeBarPeriods periods(Stored stored) {
    MarketTimeZone zone = database.dataTimeZone(stored.ofMarket());
    return new TradeBarPeriods(hours(stored), Nanos.DAY, false, zone, false);
  }

  private UniverseFeed days(Universe universe, Stored stored) {
    SecurityExchangeHours hours = hours(stored);
    MarketTimeZone zone = hours.timeZone();
    Schedule schedule = universe.universeSettings().schedule();
    long now = clock.timeInNs(zone);
    long from = periods(stored).startTime(lookBack(schedule, now), 1);
    long end = zone.toLocal(state.endUtcNs());
    long[] days = Time.eachTradeableDay(hours, from, end, false);
    DayPoints.Source points =
        new DayPoints.Source() {
          private int next;

          @Override
          public Point next() {
            Point point = null;
            while (point == null && next < days.length) {
              point = stored.reader().point(days[next++]);
            }
            return point;
          }
        };
    if (schedule.isInitialized()) {
      LongStream due = schedule.get(Nanos.dateOf(from), Nanos.dateOf(end)).mapToLong(Nanos::of);
      points = new ScheduledPoints(points, due.filter(time -> time >= from));
    }
    return new DayPoints(points, zone, universe::dispose);
  }

  /// The last day of a schedule up to now; now itself where a year has none.
  private static long lookBack(Schedule schedule, long nowNs) {
    if (schedule.isInitialized()) {
      LocalDate today = Nanos.dateOf(nowNs);
      for (int back = 0; back < LOOK_BACK_DAYS; back++) {
        LocalDate day = today.minusDays(back);
        if (schedule.get(day, day).findAny().isPresent()) {
          return nowNs - back * Nanos.DAY;
        }
      }
    }
    return nowNs;
  }
}
