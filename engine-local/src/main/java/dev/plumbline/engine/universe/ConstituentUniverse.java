package dev.plumbline.engine.universe;

import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.universe.ETFConstituentUniverse;
import dev.plumbline.sdk.universe.Universe;
import dev.plumbline.sdk.universe.UniverseSettings;
import dev.plumbline.sdk.value.Decimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;

/// The constituents of a fund that an author's rule picks, day by day: what is told of a day counts
/// from its end.
///
/// Source: LEAN, `Common/Data/UniverseSelection/ETFConstituentsUniverse.cs`.
final class ConstituentUniverse extends EngineUniverse {
  private final Universe rule;
  private final UniverseSettings settings;
  private final long[] days;
  private final MarketTimeZone zone;
  private final LongFunction<List<ETFConstituentUniverse>> source;
  private final Function<Symbol, List<SubscriptionDataConfig>> subscribe;
  private final Map<Symbol, List<SubscriptionDataConfig>> configs = new HashMap<>();
  private Set<Symbol> selected = Set.of();
  private List<ETFConstituentUniverse> next;
  private int day = -1;

  /// What a universe reads from.
  ///
  /// @param days trading days from the one before the start to the end
  /// @param zone time zone of the days
  /// @param constituents the constituents told on a day, or null
  record Source(
      long[] days, MarketTimeZone zone, LongFunction<List<ETFConstituentUniverse>> constituents) {}

  ConstituentUniverse(
      Universe rule,
      UniverseSettings settings,
      Source source,
      Function<Symbol, List<SubscriptionDataConfig>> subscribe) {
    super("QC-UNIVERSE-ETF-" + rule.etf().id());
    this.rule = rule;
    this.settings = settings;
    this.days = source.days();
    this.zone = source.zone();
    this.source = source.constituents();
    this.subscribe = subscribe;
    advance();
  }

  private void advance() {
    next = null;
    while (next == null && ++day < days.length) {
      next = source.apply(days[day]);
    }
  }

  @Override
  long triggerUtcNs() {
    return next == null ? Nanos.MAX : zone.toUtc(days[day] + Nanos.DAY);
  }

  @Override
  int triggered() {
    List<ETFConstituentUniverse> rows = next;
    selected = new LinkedHashSet<>(rule.selection().apply(List.copyOf(rows)));
    advance();
    return rows.size();
  }

  @Override
  Set<Symbol> selected() {
    return selected;
  }

  @Override
  Decimal leverage() {
    return settings.leverageExact();
  }

  @Override
  long minimumTimeNs() {
    return settings.minimumTimeInUniverse().toNanos();
  }

  @Override
  List<SubscriptionDataConfig> configs(Symbol symbol) {
    return configs.computeIfAbsent(symbol, subscribe);
  }

  @Override
  List<SubscriptionDataConfig> takeRemovedConfigs(Symbol symbol) {
    List<SubscriptionDataConfig> gone = configs.remove(symbol);
    return gone == null ? List.of() : gone;
  }
}
