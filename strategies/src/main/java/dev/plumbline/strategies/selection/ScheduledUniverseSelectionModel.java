package dev.plumbline.strategies.selection;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.UniverseSelectionModel;
import dev.plumbline.sdk.schedule.DateRule;
import dev.plumbline.sdk.schedule.TimeRule;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.universe.ScheduledUniverse;
import dev.plumbline.sdk.universe.Universe;
import dev.plumbline.sdk.universe.UniverseSettings;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// Follows what a rule selects at the times of the days.
///
/// Source: LEAN, `Algorithm.Framework/Selection/ScheduledUniverseSelectionModel.cs`.
public class ScheduledUniverseSelectionModel implements UniverseSelectionModel {
  private final MarketTimeZone timeZone;
  private final DateRule dateRule;
  private final TimeRule timeRule;
  private final Function<LocalDateTime, Collection<Symbol>> selector;
  private final UniverseSettings settings;

  /// A model.
  ///
  /// @param selector is asked with the present in UTC
  public ScheduledUniverseSelectionModel(
      DateRule dateRule, TimeRule timeRule, Function<LocalDateTime, Collection<Symbol>> selector) {
    this(MarketTimeZone.UTC, dateRule, timeRule, selector, null);
  }

  /// A model whose days begin at midnight of a time zone.
  ///
  /// @param selector is asked with the present in UTC
  /// @param settings how selected securities are followed, or null for the algorithm's settings
  public ScheduledUniverseSelectionModel(
      MarketTimeZone timeZone,
      DateRule dateRule,
      TimeRule timeRule,
      Function<LocalDateTime, Collection<Symbol>> selector,
      UniverseSettings settings) {
    this.timeZone = timeZone;
    this.dateRule = dateRule;
    this.timeRule = timeRule;
    this.selector = selector;
    this.settings = settings;
  }

  @Override
  public List<Universe> createUniverses(Algorithm algorithm) {
    UniverseSettings own = settings == null ? algorithm.universeSettings() : settings;
    return List.of(new ScheduledUniverse(timeZone, dateRule, timeRule, selector, own));
  }
}
