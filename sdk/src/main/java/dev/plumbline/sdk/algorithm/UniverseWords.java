package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.schedule.DateRule;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.CoarseFundamental;
import dev.plumbline.sdk.universe.CustomDataUniverse;
import dev.plumbline.sdk.universe.FineFundamental;
import dev.plumbline.sdk.universe.Fundamental;
import dev.plumbline.sdk.universe.FundamentalFilteredUniverse;
import dev.plumbline.sdk.universe.FundamentalUniverse;
import dev.plumbline.sdk.universe.Universe;
import dev.plumbline.sdk.universe.UniverseDefinitions;
import dev.plumbline.sdk.universe.UniverseSettings;
import dev.plumbline.sdk.universe.UserDefinedUniverse;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// Universes by the author's word.
///
/// Source: LEAN, `Algorithm/QCAlgorithm.Universe.cs`.
final class UniverseWords {
  private final AlgorithmEngine engine;
  private final AuthorLog log;
  private final UniverseDefinitions definitions;
  private int unnamed;

  UniverseWords(AlgorithmEngine engine, AuthorLog log) {
    this.engine = engine;
    this.log = log;
    this.definitions = new UniverseDefinitions(engine::equity);
  }

  UniverseDefinitions definitions() {
    return definitions;
  }

  Universe add(Universe universe) {
    if (universe.universeSettings() == null) {
      universe.setUniverseSettings(engine.state().universeSettings());
    }
    engine.universeManager().add(universe);
    return universe;
  }

  Universe addOn(DateRule dateRule, Function<List<Fundamental>, Collection<Symbol>> selection) {
    UniverseSettings own = new UniverseSettings(engine.state().universeSettings());
    own.schedule().on(dateRule);
    return add(FundamentalUniverse.usa(selection, own));
  }

  Universe addCoarseAndFine(
      Function<List<CoarseFundamental>, Collection<Symbol>> coarse,
      Function<List<FineFundamental>, Collection<Symbol>> fine) {
    log.debug(
        "Warning: AddUniverse(coarseSelector, fineSelector) is obsolete, please use"
            + " AddUniverse(Func<IEnumerable<Fundamental>, IEnumerable<Symbol>> selector)"
            + " instead.");
    UniverseSettings settings = engine.state().universeSettings();
    if (Boolean.TRUE.equals(settings.asynchronous())) {
      throw new IllegalArgumentException(
          "Asynchronous universe setting is not supported for coarse & fine selections, please use"
              + " the new Fundamental single pass selection");
    }
    Universe first = FundamentalUniverse.usa(rows -> coarse.apply(new ArrayList<>(rows)), settings);
    return add(new FundamentalFilteredUniverse(first, rows -> fine.apply(new ArrayList<>(rows))));
  }

  Universe addByTicker(
      Symbol name,
      Resolution resolution,
      UniverseSettings settings,
      Function<LocalDateTime, ? extends Collection<String>> selection) {
    MarketTimeZone zone = engine.exchangeHours(name).timeZone();
    return add(
        UserDefinedUniverse.every(
            name,
            settings,
            resolution,
            utcNs ->
                symbols(
                    selection.apply(Nanos.toLocalDateTime(zone.toLocal(utcNs))),
                    name.securityType(),
                    name.market())));
  }

  /// What a selection of tickers gives to leave everything as it is.
  @SuppressWarnings("unchecked")
  static Collection<String> unchangedTickers() {
    return (Collection<String>) (Collection<?>) Universe.UNCHANGED;
  }

  Collection<Symbol> symbols(Collection<String> tickers, SecurityType type, String market) {
    if ((Object) tickers == Universe.UNCHANGED) {
      return Universe.UNCHANGED;
    }
    return tickers.stream()
        .map(ticker ->
            type == SecurityType.EQUITY
                ? engine.equity(ticker, market)
                : Symbol.create(ticker, type, market))
        .toList();
  }

  /// A universe of data of a type; fundamental data is LEAN's universe files.
  Universe addData(
      Class<? extends BaseData> type,
      String name,
      Resolution resolution,
      UniverseSettings settings,
      Function<List<BaseData>, Collection<Symbol>> selection) {
    if (CoarseFundamental.class.isAssignableFrom(type)) {
      return add(
          FundamentalUniverse.usa(
              rows ->
                  selection == null
                      ? rows.stream().map(BaseData::symbol).toList()
                      : selection.apply(new ArrayList<>(rows)),
              settings));
    }
    String ticker =
        name == null || name.isEmpty()
            ? "%s-%s-%010d".formatted(type.getSimpleName(), Market.USA, ++unnamed)
            : name;
    Symbol symbol = Symbol.create(ticker, SecurityType.BASE, Market.USA);
    return add(
        new CustomDataUniverse(
            type, symbol, resolution == null ? Resolution.DAILY : resolution, settings, selection));
  }

  Fundamental fundamental(Symbol symbol) {
    long now = engine.timeKeeper().timeInNs(engine.state().timeZone());
    return engine.fundamental(symbol, Fundamental.timeKnownAt(now));
  }
}
