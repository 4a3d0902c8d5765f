package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.StrictEndTime;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.sdk.time.TradeBarPeriods;
import dev.plumbline.sdk.universe.CoarseFundamental;
import dev.plumbline.sdk.universe.Fundamental;
import dev.plumbline.sdk.universe.Universe;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Looks into the past.
///
/// Source: LEAN, `Algorithm/QCAlgorithm.History.cs`, `Common/Data/HistoryRequestFactory.cs`. Lists
/// are read as they are looked at, and kept: [PastList].
final class HistoryWords {
  private final AlgorithmEngine engine;
  private final AuthorLog log;
  private final HistorySubscriptions subscriptions;
  private boolean saidLastTick;

  HistoryWords(AlgorithmEngine engine, AuthorLog log) {
    this.engine = engine;
    this.log = log;
    this.subscriptions = new HistorySubscriptions(engine);
  }

  /// The last length of time, on the algorithm's wall clock.
  HistorySpan last(long lengthNs) {
    return new HistorySpan.Range(nowNs() - lengthNs, nowNs());
  }

  /// Trade bars of one security.
  List<TradeBar> bars(Symbol symbol, HistorySpan span, HistoryDetails details) {
    Resolution resolution = subscriptions.resolution(symbol, details.resolution(), TradeBar.class);
    HistorySpan.Range range =
        switch (span) {
          case HistorySpan.Range given -> given;
          case HistorySpan.Bars bars -> {
            requireNoTicks(List.of(symbol), resolution, TradeBar.class);
            SubscriptionDataConfig first =
                wanted(
                    subscriptions.matching(symbol, null, null, false).getFirst(),
                    resolution,
                    false,
                    details);
            long start =
                startNs(engine.timeKeeper().utcNs(), bars.count(), first, TradeBar.class, details);
            yield new HistorySpan.Range(start, nowNs());
          }
        };
    if (resolution == Resolution.TICK) {
      throw new IllegalStateException(
          "Calling History<TradeBar> method with Resolution.Tick will return an empty result."
              + " Please use the generic version with Tick type parameter or provide a list of"
              + " Symbols to use the Slice history request API.");
    }
    return past(
        requests(List.of(symbol), null, range, details.withResolution(resolution)),
        (slice, found) -> {
          TradeBar bar = slice.bars().get(symbol);
          if (bar != null) {
            found.add(bar);
          }
        });
  }

  /// Data of a kind of one security.
  <T extends BaseData> List<T> typed(
      Class<T> type, Symbol symbol, HistorySpan span, HistoryDetails details) {
    if (CoarseFundamental.class.isAssignableFrom(type)) {
      return fundamentals(type, List.of(symbol), span).stream()
          .map(day -> day.get(symbol))
          .toList();
    }
    HistoryDetails settled = details;
    if (span instanceof HistorySpan.Bars) {
      settled =
          details.withResolution(subscriptions.resolution(symbol, details.resolution(), type));
      requireNoTicks(List.of(symbol), settled.resolution(), type);
    }
    List<HistoryRequest> requests = requests(List.of(symbol), type, span, settled);
    if (requests.isEmpty()) {
      throw new IllegalArgumentException(
          "No history data could be fetched. This could be due to the specified security not being of the requested type. Symbol: %s Requested Type: %s"
              .formatted(symbol, type.getSimpleName()));
    }
    return past(requests, (slice, found) -> collect(slice, type, symbol, found));
  }

  private static <T extends BaseData> void collect(
      Slice slice, Class<T> type, Symbol symbol, List<T> found) {
    if (type == Tick.class) {
      slice.ticks().getOrDefault(symbol, List.of()).forEach(tick -> found.add(type.cast(tick)));
      return;
    }
    T value =
        type == TradeBar.class ? type.cast(slice.bars().get(symbol)) : slice.get(type).get(symbol);
    if (value != null) {
      found.add(value);
    }
  }

  /// What a universe selected from, day by day.
  List<List<BaseData>> universe(Universe universe, HistorySpan span) {
    HistoryProvider provider = engine.historyProvider();
    MarketTimeZone zone = engine.state().timeZone();
    return switch (span) {
      case HistorySpan.Bars bars -> provider.universe(universe, bars.count());
      case HistorySpan.Range range ->
          provider.universe(universe, zone.toUtc(range.startNs()), zone.toUtc(range.endNs()));
    };
  }

  /// Fundamental data, day by day, as LEAN's universe files have it.
  private <T extends BaseData> List<Map<Symbol, T>> fundamentals(
      Class<T> type, Collection<Symbol> symbols, HistorySpan span) {
    HistoryProvider provider = engine.historyProvider();
    MarketTimeZone zone = engine.state().timeZone();
    List<List<Fundamental>> past =
        switch (span) {
          case HistorySpan.Bars bars -> provider.fundamentals(symbols, bars.count());
          case HistorySpan.Range range ->
              provider.fundamentals(
                  symbols, zone.toUtc(range.startNs()), zone.toUtc(range.endNs()));
        };
    List<Map<Symbol, T>> days = new ArrayList<>();
    for (List<Fundamental> rows : past) {
      Map<Symbol, T> found = new LinkedHashMap<>();
      rows.forEach(row -> found.put(row.symbol(), type.cast(row)));
      days.add(found);
    }
    return days;
  }

  /// Data of a kind of several securities, instant by instant.
  <T extends BaseData> List<Map<Symbol, T>> typed(
      Class<T> type, Collection<Symbol> symbols, HistorySpan span, HistoryDetails details) {
    if (CoarseFundamental.class.isAssignableFrom(type)) {
      return fundamentals(type, symbols, span);
    }
    if (span instanceof HistorySpan.Bars) {
      requireNoTicks(symbols, details.resolution(), type);
    }
    if (type == Tick.class && !saidLastTick) {
      saidLastTick = true;
      log.debug(
          "Warning: Multiple symbols Tick history will return the last tick per timestep. To access"
              + " all ticks remove the 'Tick' type to use the History() returning Slice, all ticks"
              + " can be accessed with Slice.Ticks.");
    }
    return past(
        requests(symbols, type, span, details),
        (slice, found) -> {
          Map<Symbol, T> values = slice.get(type);
          if (!values.isEmpty()) {
            found.add(values);
          }
        });
  }

  /// Everything of several securities, as slices that can be kept.
  List<Slice> slices(Collection<Symbol> symbols, HistorySpan span, HistoryDetails details) {
    if (span instanceof HistorySpan.Bars) {
      requireNoTicks(symbols, details.resolution(), null);
    }
    return past(
        requests(symbols, null, span, details),
        (slice, found) -> found.add(HistorySlice.of(slice)));
  }

  /// Everything of several securities, slice by slice; a slice is valid only during the call.
  void each(
      Collection<Symbol> symbols,
      HistorySpan span,
      HistoryDetails details,
      Consumer<Slice> consumer) {
    if (span instanceof HistorySpan.Bars) {
      requireNoTicks(symbols, details.resolution(), null);
    }
    each(requests(symbols, null, span, details), consumer);
  }

  /// What requests find, read as it is looked at; none looks into the future.
  private <T> List<T> past(List<HistoryRequest> requests, BiConsumer<Slice, List<T>> finder) {
    return new PastList<>(engine.historyProvider().slices(allowed(requests)), finder);
  }

  /// Tells what requests find; none looks into the future.
  void each(List<HistoryRequest> requests, Consumer<Slice> consumer) {
    engine.historyProvider().history(allowed(requests), consumer);
  }

  private List<HistoryRequest> allowed(List<HistoryRequest> requests) {
    long now = engine.timeKeeper().utcNs();
    List<HistoryRequest> allowed = new ArrayList<>(requests.size());
    boolean said = false;
    for (HistoryRequest request : requests) {
      if (request.endUtcNs() <= now) {
        allowed.add(request);
        continue;
      }
      long start = Math.min(request.startUtcNs(), request.endUtcNs());
      allowed.add(
          new HistoryRequest(
              request.config(), request.security(), start, now, request.fillForwardResolution()));
      if (!said) {
        said = true;
        log.debug("Request for future history modified to end now.");
      }
    }
    return allowed;
  }

  /// The requests for the past of several securities.
  ///
  /// @param type the kind of data, or null for all that is followed
  List<HistoryRequest> requests(
      Collection<Symbol> symbols,
      Class<? extends BaseData> type,
      HistorySpan span,
      HistoryDetails details) {
    return requests(symbols, type, span, details, false);
  }

  /// The requests for the past of several securities as all their subscriptions see it, the
  /// engine's own among them.
  List<HistoryRequest> allRequests(
      Collection<Symbol> symbols,
      Class<? extends BaseData> type,
      HistorySpan span,
      HistoryDetails details) {
    return requests(symbols, type, span, details, true);
  }

  private List<HistoryRequest> requests(
      Collection<Symbol> symbols,
      Class<? extends BaseData> type,
      HistorySpan span,
      HistoryDetails details,
      boolean withInternal) {
    List<HistoryRequest> requests = new ArrayList<>();
    for (Symbol symbol : List.copyOf(symbols)) {
      if (!symbol.isCanonical()) {
        for (SubscriptionDataConfig config :
            subscriptions.matching(symbol, type, details.resolution(), withInternal)) {
          requests.add(request(config, span, details));
        }
      }
    }
    return requests;
  }

  private HistoryRequest request(
      SubscriptionDataConfig config, HistorySpan span, HistoryDetails details) {
    Resolution resolution =
        details.resolution() == null ? config.resolution() : details.resolution();
    boolean fill = details.fillForward() == null ? config.fillDataForward() : details.fillForward();
    SubscriptionDataConfig wanted = wanted(config, resolution, fill, details);
    HistorySpan.Range range =
        switch (span) {
          case HistorySpan.Range given -> given;
          case HistorySpan.Bars bars ->
              new HistorySpan.Range(
                  startNs(
                      engine.timeKeeper().utcNs(), bars.count(), wanted, config.type(), details),
                  nowNs());
        };
    MarketTimeZone zone = engine.state().timeZone();
    return new HistoryRequest(
        wanted,
        engine.securities().tryGetValue(config.symbol()).orElse(null),
        zone.toUtc(range.startNs()),
        zone.toUtc(range.endNs()),
        fill && resolution != Resolution.TICK ? resolution : null);
  }

  private static SubscriptionDataConfig wanted(
      SubscriptionDataConfig config, Resolution resolution, boolean fill, HistoryDetails details) {
    boolean extended =
        details.extendedMarketHours() == null
            ? config.extendedMarketHours()
            : details.extendedMarketHours();
    Class<? extends BaseData> type =
        resolution == config.resolution() || config.isCustomData()
            ? config.type()
            : HistorySubscriptions.dataType(resolution, config.tickType());
    return new SubscriptionDataConfig(
        type,
        config.symbol(),
        resolution,
        config.tickType(),
        config.dataTimeZone(),
        config.exchangeTimeZone(),
        new SubscriptionDataConfig.Options(
            fill, extended, false, config.isCustomData(), config.options().filtered()),
        details.dataNormalizationMode() == null
            ? config.dataNormalizationMode()
            : details.dataNormalizationMode());
  }

  /// A stretch that begins so many bars earlier.
  HistorySpan.Range earlier(
      Collection<Symbol> symbols, HistorySpan.Range range, int bars, HistoryDetails details) {
    long start = range.startNs();
    for (HistoryRequest request : requests(symbols, null, range, details)) {
      SubscriptionDataConfig config = request.config();
      start = Math.min(start, startNs(request.startUtcNs(), bars, config, config.type(), details));
    }
    return new HistorySpan.Range(start, range.endNs());
  }

  /// The latest time on the algorithm's wall clock from which so many bars end by a UTC time.
  ///
  /// @param config the subscription, at the resolution wanted
  /// @param type the kind of data that decides when days end
  private long startNs(
      long referenceUtcNs,
      int bars,
      SubscriptionDataConfig config,
      Class<? extends BaseData> type,
      HistoryDetails details) {
    Symbol symbol = config.symbol();
    Resolution resolution = config.resolution();
    SecurityExchangeHours hours =
        engine
            .securities()
            .tryGetValue(symbol)
            .map(security -> security.exchange().hours())
            .orElseGet(() -> engine.exchangeHours(symbol));
    long barNs = Math.max(resolution.nanos(), Nanos.SECOND);
    boolean strict =
        type != Tick.class
            && StrictEndTime.use(
                engine.state().settings().dailyPreciseEndTime(), symbol, barNs, hours);
    TradeBarPeriods periods =
        new TradeBarPeriods(
            hours, barNs, extended(symbol, resolution, details), config.dataTimeZone(), strict);
    long reference = hours.timeZone().toLocal(referenceUtcNs);
    return hours.timeZone().convert(periods.startTime(reference, bars), engine.state().timeZone());
  }

  private boolean extended(Symbol symbol, Resolution resolution, HistoryDetails details) {
    if (resolution == Resolution.HOUR || resolution == Resolution.DAILY) {
      return false;
    }
    if (details.extendedMarketHours() != null) {
      return details.extendedMarketHours();
    }
    return engine.subscriptionManager().subscriptionDataConfigs(symbol).stream()
        .anyMatch(SubscriptionDataConfig::extendedMarketHours);
  }

  private void requireNoTicks(
      Collection<Symbol> symbols, Resolution wanted, Class<? extends BaseData> type) {
    for (Symbol symbol : symbols) {
      if (subscriptions.resolution(symbol, wanted, type) == Resolution.TICK) {
        throw new IllegalStateException(
            "History functions that accept a 'periods' parameter can not be used with"
                + " Resolution.Tick");
      }
    }
  }

  private long nowNs() {
    return engine.timeKeeper().timeInNs(engine.state().timeZone());
  }
}
