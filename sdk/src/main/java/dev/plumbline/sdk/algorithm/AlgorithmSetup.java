package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.brokerage.AccountType;
import dev.plumbline.sdk.brokerage.BrokerageMessageHandler;
import dev.plumbline.sdk.brokerage.BrokerageModel;
import dev.plumbline.sdk.brokerage.BrokerageName;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.CustomData;
import dev.plumbline.sdk.schedule.DateRule;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityInitializer;
import dev.plumbline.sdk.security.ShortableProvider;
import dev.plumbline.sdk.shortable.LocalDiskShortableProvider;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.CoarseFundamental;
import dev.plumbline.sdk.universe.FineFundamental;
import dev.plumbline.sdk.universe.Fundamental;
import dev.plumbline.sdk.universe.FundamentalFilteredUniverse;
import dev.plumbline.sdk.universe.FundamentalUniverse;
import dev.plumbline.sdk.universe.Universe;
import dev.plumbline.sdk.universe.UniverseDefinitions;
import dev.plumbline.sdk.universe.UniverseManager;
import dev.plumbline.sdk.universe.UniverseSettings;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/// The words of an [Algorithm] that set it up: dates, cash, securities, models.
///
/// A layer of [Algorithm], not to be extended. Words that LEAN forbids after `initialize()` throw
/// [IllegalStateException] with LEAN's text then.
public abstract sealed class AlgorithmSetup extends AlgorithmParts permits AlgorithmTrading {
  AlgorithmSetup() {}

  /// Sets the first day.
  public final void setStartDate(int year, int month, int day) {
    parts().setup().setStartDate(year, month, day);
  }

  /// Sets the first day.
  public final void setStartDate(LocalDate date) {
    parts().setup().setStartDate(date);
  }

  /// Sets the last day; it is run to its end.
  ///
  /// Differs from LEAN, which moves days in the future back to yesterday: here the data ends the
  /// run.
  public final void setEndDate(int year, int month, int day) {
    parts().setup().setEndDate(year, month, day);
  }

  /// Sets the last day; see [#setEndDate(int, int, int)].
  public final void setEndDate(LocalDate date) {
    parts().setup().setEndDate(date);
  }

  /// Sets the cash in account currency: 100,000 unless set.
  public final void setCash(Number startingCash) {
    parts().setup().setCash(startingCash);
  }

  /// Sets the cash in a currency.
  public final void setCash(String currency, Number startingCash) {
    parts().setup().setCash(currency, startingCash, Decimal.ZERO);
  }

  /// Sets the cash in a currency, and what one unit is worth in account currency.
  public final void setCash(String currency, Number startingCash, Number conversionRate) {
    parts().setup().setCash(currency, startingCash, conversionRate);
  }

  /// Sets the account currency: USD unless set. To be said before any security is added.
  public final void setAccountCurrency(String accountCurrency) {
    parts().setup().setAccountCurrency(accountCurrency, null);
  }

  /// Sets the account currency and the cash in it.
  public final void setAccountCurrency(String accountCurrency, Number startingCash) {
    parts().setup().setAccountCurrency(accountCurrency, startingCash);
  }

  /// Sets the time zone of [#time()] by an id of the IANA database such as `Europe/Berlin`.
  public final void setTimeZone(String id) {
    parts().setup().setTimeZone(id);
  }

  /// Sets the time zone of [#time()].
  public final void setTimeZone(MarketTimeZone zone) {
    parts().setup().setTimeZone(zone);
  }

  /// Compares the result with a security, an equity if it was not added.
  public final void setBenchmark(String ticker) {
    parts().setup().setBenchmark(ticker);
  }

  /// Compares the result with a security.
  public final void setBenchmark(Symbol symbol) {
    parts().setup().setBenchmark(symbol);
  }

  /// Compares the result with a function of the time on the algorithm's wall clock.
  public final void setBenchmark(Function<LocalDateTime, ? extends Number> benchmark) {
    Function<LocalDateTime, Decimal> exact = time -> Exact.of(benchmark.apply(time));
    parts().setup().setBenchmark(new Benchmark.FuncBenchmark(exact));
  }

  /// Sets the rules of a brokerage for a margin account.
  public final void setBrokerageModel(BrokerageName brokerage) {
    setBrokerageModel(brokerage, AccountType.MARGIN);
  }

  /// Sets the rules of a brokerage for an account.
  public final void setBrokerageModel(BrokerageName brokerage, AccountType accountType) {
    setBrokerageModel(brokerage.create(accountType));
  }

  /// Sets the brokerage's rules.
  public final void setBrokerageModel(BrokerageModel model) {
    parts().setup().setBrokerageModel(model);
  }

  /// Sets what is done with the brokerage's messages, such as a lost connection, and with orders
  /// that somebody places at the brokerage by hand; before the callbacks hear of them.
  public final void setBrokerageMessageHandler(BrokerageMessageHandler handler) {
    engine().state().setBrokerageMessageHandler(Objects.requireNonNull(handler, "handler"));
  }

  /// Sets what prepares each new security, in the place of the brokerage model's preparation.
  public final void setSecurityInitializer(SecurityInitializer initializer) {
    parts().setup().setSecurityInitializer(initializer);
  }

  /// Adds to what prepares each new security.
  public final void addSecurityInitializer(SecurityInitializer initializer) {
    parts().setup().addSecurityInitializer(initializer);
  }

  /// Warms up by a number of bars of each security's own resolution.
  public final void setWarmUp(int bars) {
    parts().setup().setWarmUp(bars, null, null);
  }

  /// Warms up by a number of bars.
  public final void setWarmUp(int bars, Resolution resolution) {
    parts().setup().setWarmUp(bars, null, resolution);
  }

  /// Warms up by a length of time.
  public final void setWarmUp(Duration length) {
    parts().setup().setWarmUp(0, length, null);
  }

  /// Warms up by a length of time with bars of a resolution.
  public final void setWarmUp(Duration length, Resolution resolution) {
    parts().setup().setWarmUp(0, length, resolution);
  }

  /// The same as [#setWarmUp(int)].
  public final void setWarmup(int bars) {
    setWarmUp(bars);
  }

  /// The same as [#setWarmUp(int, Resolution)].
  public final void setWarmup(int bars, Resolution resolution) {
    setWarmUp(bars, resolution);
  }

  /// The same as [#setWarmUp(Duration)].
  public final void setWarmup(Duration length) {
    setWarmUp(length);
  }

  /// The same as [#setWarmUp(Duration, Resolution)].
  public final void setWarmup(Duration length, Resolution resolution) {
    setWarmUp(length, resolution);
  }

  /// Names the algorithm; 200 characters are kept.
  public final void setName(String name) {
    parts().setup().setName(name);
  }

  /// Adds a tag; 100 tags of 200 characters are kept.
  public final void addTag(String tag) {
    parts().setup().addTag(tag);
  }

  /// Replaces the tags; see [#addTag(String)].
  public final void setTags(List<String> tags) {
    parts().setup().setTags(tags);
  }

  /// Limits the number of orders. Ignored after `initialize()`; and a backtest lifts the limit
  /// then, as LEAN does where the account's plan has none.
  public final void setMaximumOrders(int maximum) {
    parts().trading().checks().setMaximumOrders(maximum);
  }

  /// Follows an equity at the resolution of the universe settings, a minute unless set.
  public final Equity addEquity(String ticker) {
    return addEquity(ticker, SecurityDetails.DEFAULT);
  }

  /// Follows an equity.
  public final Equity addEquity(String ticker, Resolution resolution) {
    return addEquity(ticker, SecurityDetails.resolution(resolution));
  }

  /// Follows an equity of a market.
  public final Equity addEquity(String ticker, Resolution resolution, String market) {
    return addEquity(ticker, SecurityDetails.resolution(resolution).withMarket(market));
  }

  /// Follows an equity of a market, with gaps filled or not.
  public final Equity addEquity(
      String ticker, Resolution resolution, String market, boolean fillForward) {
    return addEquity(
        ticker,
        SecurityDetails.resolution(resolution).withMarket(market).withFillForward(fillForward));
  }

  /// Follows an equity of a market, with gaps filled or not, at a leverage; 0 leaves the leverage
  /// to the brokerage model.
  public final Equity addEquity(
      String ticker, Resolution resolution, String market, boolean fillForward, Number leverage) {
    return addEquity(
        ticker, new SecurityDetails(resolution, market, fillForward, leverage, null, null));
  }

  /// Follows an equity of a market, with gaps filled or not, at a leverage, with or without data
  /// outside regular hours.
  public final Equity addEquity(
      String ticker,
      Resolution resolution,
      String market,
      boolean fillForward,
      Number leverage,
      boolean extendedMarketHours) {
    return addEquity(
        ticker,
        new SecurityDetails(resolution, market, fillForward, leverage, extendedMarketHours, null));
  }

  /// Follows an equity as said; what is left open: market `usa`, gaps filled, regular hours, all
  /// else as the universe settings say.
  public final Equity addEquity(String ticker, SecurityDetails details) {
    return parts().securities().addEquity(ticker, details);
  }

  /// Follows an index, which is not traded unless its security is made tradable.
  public final Security addIndex(String ticker) {
    return addIndex(ticker, SecurityDetails.DEFAULT);
  }

  /// Follows an index at a resolution.
  public final Security addIndex(String ticker, Resolution resolution) {
    return addIndex(ticker, SecurityDetails.resolution(resolution));
  }

  /// Follows an index as said.
  public final Security addIndex(String ticker, SecurityDetails details) {
    return parts().securities().addIndex(ticker, details);
  }

  /// Follows a security as the universe settings say.
  public final Security addSecurity(Symbol symbol) {
    return addSecurity(symbol, SecurityDetails.DEFAULT);
  }

  /// Follows a security.
  public final Security addSecurity(Symbol symbol, Resolution resolution) {
    return addSecurity(symbol, SecurityDetails.resolution(resolution));
  }

  /// Follows a security as said; what is left open is as the universe settings say.
  public final Security addSecurity(Symbol symbol, SecurityDetails details) {
    return parts().securities().add(symbol, details);
  }

  /// Follows a security of a kind; this version trades equities.
  public final Security addSecurity(SecurityType type, String ticker) {
    return addSecurity(type, ticker, SecurityDetails.DEFAULT);
  }

  /// Follows a security of a kind; this version trades equities.
  public final Security addSecurity(SecurityType type, String ticker, Resolution resolution) {
    return addSecurity(type, ticker, SecurityDetails.resolution(resolution));
  }

  /// Follows a security of a kind as said; this version trades equities.
  public final Security addSecurity(SecurityType type, String ticker, SecurityDetails details) {
    return parts().securities().add(type, ticker, details);
  }

  /// Stops following a security: its open orders are cancelled and its position is closed. False if
  /// it was never added.
  public final boolean removeSecurity(Symbol symbol) {
    return removeSecurity(symbol, null);
  }

  /// Stops following a security, with a note for the orders: `Removed` if it is null.
  public final boolean removeSecurity(Symbol symbol, String tag) {
    return parts().securities().remove(symbol, tag, parts().holdings());
  }

  /// Whether regular trading is open now.
  public final boolean isMarketOpen(Symbol symbol) {
    return parts().securities().isMarketOpen(symbol);
  }

  /// Whether regular trading is open now.
  public final boolean isMarketOpen(String ticker) {
    return isMarketOpen(symbol(ticker));
  }

  /// The universes, those of securities added by hand among them.
  public final UniverseManager universeManager() {
    return engine().universeManager();
  }

  /// Universes that are asked for often, for [#addUniverse(Universe)] (LEAN: `Universe.ETF`,
  /// `Universe.Top`).
  public final UniverseDefinitions universe() {
    return parts().universes().definitions();
  }

  /// Follows what a universe selects, from the end of this step on.
  public final Universe addUniverse(Universe universe) {
    return parts().universes().add(universe);
  }

  /// Follows what a rule picks of all US equities after each trading day.
  public final Universe addUniverse(Function<List<Fundamental>, Collection<Symbol>> selection) {
    return addUniverse(FundamentalUniverse.usa(selection));
  }

  /// Follows what a rule picks of all US equities on certain days.
  public final Universe addUniverse(
      DateRule dateRule, Function<List<Fundamental>, Collection<Symbol>> selection) {
    return parts().universes().addOn(dateRule, selection);
  }

  /// Follows what a second rule, which sees the companies, picks of what a first one, which sees
  /// prices and volumes, picked of all US equities.
  public final Universe addUniverse(
      Function<List<CoarseFundamental>, Collection<Symbol>> coarse,
      Function<List<FineFundamental>, Collection<Symbol>> fine) {
    return parts().universes().addCoarseAndFine(coarse, fine);
  }

  /// Follows what a rule, which sees the companies, picks of what a universe selects.
  public final Universe addUniverse(
      Universe universe, Function<List<Fundamental>, Collection<Symbol>> selection) {
    return addUniverse(new FundamentalFilteredUniverse(universe, selection));
  }

  /// Follows the US equities whose tickers a rule names day by day.
  public final Universe addUniverse(
      String name, Function<LocalDateTime, ? extends Collection<String>> selection) {
    return addUniverse(name, Resolution.DAILY, selection);
  }

  /// Follows the US equities whose tickers a rule names in the rhythm of a resolution.
  public final Universe addUniverse(
      String name,
      Resolution resolution,
      Function<LocalDateTime, ? extends Collection<String>> selection) {
    return addUniverse(
        SecurityType.EQUITY, name, resolution, Market.USA, universeSettings(), selection);
  }

  /// Follows the securities of a kind and market whose tickers a rule names in the rhythm of a
  /// resolution.
  public final Universe addUniverse(
      SecurityType type,
      String name,
      Resolution resolution,
      String market,
      UniverseSettings settings,
      Function<LocalDateTime, ? extends Collection<String>> selection) {
    Symbol symbol = Symbol.create(name, type, market);
    return parts().universes().addByTicker(symbol, resolution, settings, selection);
  }

  /// Follows all securities of data of a type.
  public final Universe addUniverse(Class<? extends BaseData> type) {
    return addUniverse(type, null, null, null, null);
  }

  /// Follows what a rule picks from data of a type.
  public final Universe addUniverse(
      Class<? extends BaseData> type, Function<List<BaseData>, Collection<Symbol>> selection) {
    return addUniverse(type, null, null, null, selection);
  }

  /// Follows what a rule picks from data of a type.
  ///
  /// @param name what the data is read of, or null
  public final Universe addUniverse(
      Class<? extends BaseData> type,
      String name,
      Function<List<BaseData>, Collection<Symbol>> selection) {
    return addUniverse(type, name, null, null, selection);
  }

  /// Follows what a rule picks from data of a type.
  ///
  /// @param name what the data is read of, or null
  /// @param resolution the data's resolution, or null for days
  /// @param settings how selected securities are followed, or null for the algorithm's settings
  /// @param selection the rule, or null for all securities of the data
  public final Universe addUniverse(
      Class<? extends BaseData> type,
      String name,
      Resolution resolution,
      UniverseSettings settings,
      Function<List<BaseData>, Collection<Symbol>> selection) {
    return parts().universes().addData(type, name, resolution, settings, selection);
  }

  /// What is known of an equity now, which is what the day before left behind.
  public final Fundamental fundamentals(Symbol symbol) {
    return parts().universes().fundamental(symbol);
  }

  /// What is known of an equity now, which is what the day before left behind.
  public final Fundamental fundamentals(String ticker) {
    return fundamentals(symbol(ticker));
  }

  /// What is known of equities now, which is what the day before left behind.
  public final List<Fundamental> fundamentals(List<Symbol> symbols) {
    return symbols.stream().map(this::fundamentals).toList();
  }

  /// The symbol of data of an author's type that belongs to a security, for universes to select
  /// (LEAN: `Symbol.CreateBase`). It is followed as the universe settings say.
  public final Symbol createBase(Class<? extends CustomData> type, Symbol underlying) {
    return parts().customData().declare(type, underlying);
  }

  /// Follows data of an author's type, by the type's default resolution.
  public final Security addData(Class<? extends CustomData> type, String ticker) {
    return addData(type, ticker, SecurityDetails.DEFAULT);
  }

  /// Follows data of an author's type at a resolution.
  public final Security addData(
      Class<? extends CustomData> type, String ticker, Resolution resolution) {
    return addData(type, ticker, SecurityDetails.resolution(resolution));
  }

  /// Follows data of an author's type; gaps are left and the leverage is one unless said otherwise.
  public final Security addData(
      Class<? extends CustomData> type, String ticker, SecurityDetails details) {
    return parts().customData().add(type, ticker, details, null);
  }

  /// Follows data of an author's type whose market is always open in a time zone.
  public final Security addData(
      Class<? extends CustomData> type,
      String ticker,
      SecurityDetails details,
      MarketTimeZone timeZone) {
    return parts().customData().add(type, ticker, details, timeZone);
  }

  /// Follows data of an author's type that belongs to a security, followed or not.
  public final Security addData(Class<? extends CustomData> type, Symbol underlying) {
    return addData(type, underlying, SecurityDetails.DEFAULT);
  }

  /// Follows data of an author's type that belongs to a security, at a resolution.
  public final Security addData(
      Class<? extends CustomData> type, Symbol underlying, Resolution resolution) {
    return addData(type, underlying, SecurityDetails.resolution(resolution));
  }

  /// Follows data of an author's type that belongs to a security; gaps are left and the leverage is
  /// one unless said otherwise.
  public final Security addData(
      Class<? extends CustomData> type, Symbol underlying, SecurityDetails details) {
    return parts().customData().add(type, underlying, details, null);
  }

  /// A provider of the shares that a brokerage lends, from the lists stored beside the market data
  /// (LEAN: `new LocalDiskShortableProvider(brokerage)`).
  public final ShortableProvider localDiskShortableProvider(String brokerage) {
    return new LocalDiskShortableProvider(
        symbol -> engine().shortableDays(symbol, brokerage.toLowerCase(Locale.ROOT)));
  }
}
