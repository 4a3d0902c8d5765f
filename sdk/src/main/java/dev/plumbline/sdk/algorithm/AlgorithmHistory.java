package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.consolidator.TradeBarConsolidator;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.Universe;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The words of an [Algorithm] that look into the past.
///
/// A layer of [Algorithm], not to be extended. The past is given as a number of bars up to now, as
/// the length of time up to now, or as a stretch of the algorithm's wall clock. Nothing after now
/// is ever told.
///
/// | wanted | form |
/// |---|---|
/// | trade bars of one security | `history(symbol, 20)` |
/// | data of a kind of one security | `history(QuoteBar.class, symbol, 20)` |
/// | data of a kind of several securities, by instant | `history(TradeBar.class, symbols, 20)` |
/// | everything of several securities, by instant | `history(symbols, 20)` |
/// | the same without keeping it | `history(symbols, 20, details, slice -> ...)` |
///
/// Lists, and the slices in them, can be kept; a slice passed to a callback is valid only during
/// the call. Differs from LEAN: data is read when the word is said, not when the result is walked
/// through.
public abstract sealed class AlgorithmHistory extends AlgorithmTrading permits AlgorithmIndicators {
  AlgorithmHistory() {}

  /// Trade bars of a security: the last so many bars.
  public final List<TradeBar> history(Symbol symbol, int periods) {
    return history(symbol, periods, HistoryDetails.DEFAULT);
  }

  /// Trade bars of a security at a resolution: the last so many bars.
  public final List<TradeBar> history(Symbol symbol, int periods, Resolution resolution) {
    return history(symbol, periods, HistoryDetails.resolution(resolution));
  }

  /// Trade bars of a security as said: the last so many bars.
  public final List<TradeBar> history(Symbol symbol, int periods, HistoryDetails details) {
    return parts().history().bars(symbol, new HistorySpan.Bars(periods), details);
  }

  /// Trade bars of a security: the last so many bars.
  public final List<TradeBar> history(String ticker, int periods) {
    return history(symbol(ticker), periods, HistoryDetails.DEFAULT);
  }

  /// Trade bars of a security at a resolution: the last so many bars.
  public final List<TradeBar> history(String ticker, int periods, Resolution resolution) {
    return history(symbol(ticker), periods, HistoryDetails.resolution(resolution));
  }

  /// Data of a kind of a security: the last so many bars.
  public final <T extends BaseData> List<T> history(Class<T> type, Symbol symbol, int periods) {
    return history(type, symbol, periods, HistoryDetails.DEFAULT);
  }

  /// Data of a kind of a security at a resolution: the last so many bars.
  public final <T extends BaseData> List<T> history(
      Class<T> type, Symbol symbol, int periods, Resolution resolution) {
    return history(type, symbol, periods, HistoryDetails.resolution(resolution));
  }

  /// Data of a kind of a security as said: the last so many bars.
  public final <T extends BaseData> List<T> history(
      Class<T> type, Symbol symbol, int periods, HistoryDetails details) {
    return parts().history().typed(type, symbol, new HistorySpan.Bars(periods), details);
  }

  /// Data of a kind of securities, instant by instant: the last so many bars.
  public final <T extends BaseData> List<Map<Symbol, T>> history(
      Class<T> type, Collection<Symbol> symbols, int periods) {
    return history(type, symbols, periods, HistoryDetails.DEFAULT);
  }

  /// Data of a kind of securities as said, instant by instant: the last so many bars.
  public final <T extends BaseData> List<Map<Symbol, T>> history(
      Class<T> type, Collection<Symbol> symbols, int periods, HistoryDetails details) {
    return parts().history().typed(type, symbols, new HistorySpan.Bars(periods), details);
  }

  /// Everything of securities, instant by instant: the last so many bars.
  public final List<Slice> history(Collection<Symbol> symbols, int periods) {
    return history(symbols, periods, HistoryDetails.DEFAULT);
  }

  /// Everything of securities at a resolution, instant by instant: the last so many bars.
  public final List<Slice> history(Collection<Symbol> symbols, int periods, Resolution resolution) {
    return history(symbols, periods, HistoryDetails.resolution(resolution));
  }

  /// Everything of securities as said, instant by instant: the last so many bars.
  public final List<Slice> history(
      Collection<Symbol> symbols, int periods, HistoryDetails details) {
    return parts().history().slices(symbols, new HistorySpan.Bars(periods), details);
  }

  /// What a universe selected from on the last so many trading days.
  public final List<List<BaseData>> history(Universe universe, int periods) {
    return parts().history().universe(universe, new HistorySpan.Bars(periods));
  }

  /// What a universe selected from in the last length of time, day by day.
  public final List<List<BaseData>> history(Universe universe, Duration span) {
    return parts().history().universe(universe, parts().history().last(span.toNanos()));
  }

  /// Tells everything of securities as said, instant by instant: the last so many bars. A slice is
  /// valid only during the call.
  public final void history(
      Collection<Symbol> symbols, int periods, HistoryDetails details, Consumer<Slice> consumer) {
    parts().history().each(symbols, new HistorySpan.Bars(periods), details, consumer);
  }

  /// Everything of all securities, instant by instant: the last so many bars.
  public final List<Slice> history(int periods) {
    return history(securities().keys(), periods);
  }

  /// Everything of all securities at a resolution, instant by instant: the last so many bars.
  public final List<Slice> history(int periods, Resolution resolution) {
    return history(securities().keys(), periods, resolution);
  }

  /// Trade bars of a security: the last length of time.
  public final List<TradeBar> history(Symbol symbol, Duration span) {
    return history(symbol, span, HistoryDetails.DEFAULT);
  }

  /// Trade bars of a security at a resolution: the last length of time.
  public final List<TradeBar> history(Symbol symbol, Duration span, Resolution resolution) {
    return history(symbol, span, HistoryDetails.resolution(resolution));
  }

  /// Trade bars of a security as said: the last length of time.
  public final List<TradeBar> history(Symbol symbol, Duration span, HistoryDetails details) {
    return parts().history().bars(symbol, parts().history().last(Nanos.of(span)), details);
  }

  /// Trade bars of a security: the last length of time.
  public final List<TradeBar> history(String ticker, Duration span) {
    return history(symbol(ticker), span, HistoryDetails.DEFAULT);
  }

  /// Trade bars of a security at a resolution: the last length of time.
  public final List<TradeBar> history(String ticker, Duration span, Resolution resolution) {
    return history(symbol(ticker), span, HistoryDetails.resolution(resolution));
  }

  /// Data of a kind of a security: the last length of time.
  public final <T extends BaseData> List<T> history(Class<T> type, Symbol symbol, Duration span) {
    return history(type, symbol, span, HistoryDetails.DEFAULT);
  }

  /// Data of a kind of a security at a resolution: the last length of time.
  public final <T extends BaseData> List<T> history(
      Class<T> type, Symbol symbol, Duration span, Resolution resolution) {
    return history(type, symbol, span, HistoryDetails.resolution(resolution));
  }

  /// Data of a kind of a security as said: the last length of time.
  public final <T extends BaseData> List<T> history(
      Class<T> type, Symbol symbol, Duration span, HistoryDetails details) {
    return parts().history().typed(type, symbol, parts().history().last(Nanos.of(span)), details);
  }

  /// Data of a kind of securities, instant by instant: the last length of time.
  public final <T extends BaseData> List<Map<Symbol, T>> history(
      Class<T> type, Collection<Symbol> symbols, Duration span) {
    return history(type, symbols, span, HistoryDetails.DEFAULT);
  }

  /// Data of a kind of securities as said, instant by instant: the last length of time.
  public final <T extends BaseData> List<Map<Symbol, T>> history(
      Class<T> type, Collection<Symbol> symbols, Duration span, HistoryDetails details) {
    return parts().history().typed(type, symbols, parts().history().last(Nanos.of(span)), details);
  }

  /// Everything of securities, instant by instant: the last length of time.
  public final List<Slice> history(Collection<Symbol> symbols, Duration span) {
    return history(symbols, span, HistoryDetails.DEFAULT);
  }

  /// Everything of securities at a resolution, instant by instant: the last length of time.
  public final List<Slice> history(
      Collection<Symbol> symbols, Duration span, Resolution resolution) {
    return history(symbols, span, HistoryDetails.resolution(resolution));
  }

  /// Everything of securities as said, instant by instant: the last length of time.
  public final List<Slice> history(
      Collection<Symbol> symbols, Duration span, HistoryDetails details) {
    return parts().history().slices(symbols, parts().history().last(Nanos.of(span)), details);
  }

  /// Tells everything of securities as said, instant by instant: the last length of time. A slice
  /// is valid only during the call.
  public final void history(
      Collection<Symbol> symbols, Duration span, HistoryDetails details, Consumer<Slice> consumer) {
    parts().history().each(symbols, parts().history().last(Nanos.of(span)), details, consumer);
  }

  /// Everything of all securities, instant by instant: the last length of time.
  public final List<Slice> history(Duration span) {
    return history(securities().keys(), span);
  }

  /// Everything of all securities at a resolution, instant by instant: the last length of time.
  public final List<Slice> history(Duration span, Resolution resolution) {
    return history(securities().keys(), span, resolution);
  }

  /// Trade bars of a security: a stretch of time.
  public final List<TradeBar> history(Symbol symbol, LocalDateTime start, LocalDateTime end) {
    return history(symbol, start, end, HistoryDetails.DEFAULT);
  }

  /// Trade bars of a security at a resolution: a stretch of time.
  public final List<TradeBar> history(
      Symbol symbol, LocalDateTime start, LocalDateTime end, Resolution resolution) {
    return history(symbol, start, end, HistoryDetails.resolution(resolution));
  }

  /// Trade bars of a security as said: a stretch of time.
  public final List<TradeBar> history(
      Symbol symbol, LocalDateTime start, LocalDateTime end, HistoryDetails details) {
    return parts()
        .history()
        .bars(symbol, new HistorySpan.Range(Nanos.of(start), Nanos.of(end)), details);
  }

  /// Trade bars of a security: a stretch of time.
  public final List<TradeBar> history(String ticker, LocalDateTime start, LocalDateTime end) {
    return history(symbol(ticker), start, end, HistoryDetails.DEFAULT);
  }

  /// Trade bars of a security at a resolution: a stretch of time.
  public final List<TradeBar> history(
      String ticker, LocalDateTime start, LocalDateTime end, Resolution resolution) {
    return history(symbol(ticker), start, end, HistoryDetails.resolution(resolution));
  }

  /// Data of a kind of a security: a stretch of time.
  public final <T extends BaseData> List<T> history(
      Class<T> type, Symbol symbol, LocalDateTime start, LocalDateTime end) {
    return history(type, symbol, start, end, HistoryDetails.DEFAULT);
  }

  /// Data of a kind of a security at a resolution: a stretch of time.
  public final <T extends BaseData> List<T> history(
      Class<T> type, Symbol symbol, LocalDateTime start, LocalDateTime end, Resolution resolution) {
    return history(type, symbol, start, end, HistoryDetails.resolution(resolution));
  }

  /// Data of a kind of a security as said: a stretch of time.
  public final <T extends BaseData> List<T> history(
      Class<T> type,
      Symbol symbol,
      LocalDateTime start,
      LocalDateTime end,
      HistoryDetails details) {
    return parts()
        .history()
        .typed(type, symbol, new HistorySpan.Range(Nanos.of(start), Nanos.of(end)), details);
  }

  /// Data of a kind of securities, instant by instant: a stretch of time.
  public final <T extends BaseData> List<Map<Symbol, T>> history(
      Class<T> type, Collection<Symbol> symbols, LocalDateTime start, LocalDateTime end) {
    return history(type, symbols, start, end, HistoryDetails.DEFAULT);
  }

  /// Data of a kind of securities as said, instant by instant: a stretch of time.
  public final <T extends BaseData> List<Map<Symbol, T>> history(
      Class<T> type,
      Collection<Symbol> symbols,
      LocalDateTime start,
      LocalDateTime end,
      HistoryDetails details) {
    return parts()
        .history()
        .typed(type, symbols, new HistorySpan.Range(Nanos.of(start), Nanos.of(end)), details);
  }

  /// Everything of securities, instant by instant: a stretch of time.
  public final List<Slice> history(
      Collection<Symbol> symbols, LocalDateTime start, LocalDateTime end) {
    return history(symbols, start, end, HistoryDetails.DEFAULT);
  }

  /// Everything of securities at a resolution, instant by instant: a stretch of time.
  public final List<Slice> history(
      Collection<Symbol> symbols, LocalDateTime start, LocalDateTime end, Resolution resolution) {
    return history(symbols, start, end, HistoryDetails.resolution(resolution));
  }

  /// Everything of securities as said, instant by instant: a stretch of time.
  public final List<Slice> history(
      Collection<Symbol> symbols, LocalDateTime start, LocalDateTime end, HistoryDetails details) {
    return parts()
        .history()
        .slices(symbols, new HistorySpan.Range(Nanos.of(start), Nanos.of(end)), details);
  }

  /// Tells everything of securities as said, instant by instant: a stretch of time. A slice is
  /// valid only during the call.
  public final void history(
      Collection<Symbol> symbols,
      LocalDateTime start,
      LocalDateTime end,
      HistoryDetails details,
      Consumer<Slice> consumer) {
    parts()
        .history()
        .each(symbols, new HistorySpan.Range(Nanos.of(start), Nanos.of(end)), details, consumer);
  }

  /// Tells what requests put together by hand find. A slice is valid only during the call.
  public final void history(List<HistoryRequest> requests, Consumer<Slice> consumer) {
    parts().history().each(requests, consumer);
  }

  /// The last trade bar of a security before now, or its last quote bar if there is no trade bar.
  public final Optional<BaseData> getLastKnownPrice(Symbol symbol) {
    return parts().lastPrices().of(symbol);
  }

  /// The last bar of each kind of a security before now, by time, trades before quotes.
  public final List<BaseData> getLastKnownPrices(Symbol symbol) {
    return getLastKnownPrices(List.of(symbol)).getOrDefault(symbol, List.of());
  }

  /// The last bar of each kind of securities before now; securities without any are left out.
  public final Map<Symbol, List<BaseData>> getLastKnownPrices(Collection<Symbol> symbols) {
    return parts().lastPrices().of(symbols);
  }

  /// Gives securities without a price their last known one; the engine calls this where the
  /// settings say so.
  public final void seedSecurities(List<Security> securities) {
    parts().lastPrices().seed(securities);
  }

  /// Delivers the daily bars of the last 370 days to a receiver, and every later one when its day
  /// ends; what models of market impact ask for.
  public final void deliverDailyBars(Security security, Consumer<TradeBar> receiver) {
    var daily = new TradeBarConsolidator(Duration.ofDays(1));
    daily.onDataConsolidated((sender, bar) -> receiver.accept((TradeBar) bar));
    subscriptionManager().addConsolidator(security.symbol(), daily, TickType.TRADE);
    LocalDateTime now = time();
    history(security.symbol(), now.minusDays(370), now, Resolution.DAILY).forEach(daily::update);
  }
}
