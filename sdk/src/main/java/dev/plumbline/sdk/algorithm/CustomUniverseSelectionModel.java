package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.universe.Universe;
import dev.plumbline.sdk.universe.UniverseSettings;
import dev.plumbline.sdk.universe.UserDefinedUniverse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// Follows the securities whose tickers a rule names in a steady rhythm while the exchange is open.
///
/// Source: LEAN, `Algorithm/Selection/CustomUniverseSelectionModel.cs`.
public class CustomUniverseSelectionModel implements UniverseSelectionModel {
  private final Symbol name;
  private final Function<LocalDateTime, ? extends Collection<String>> selector;
  private final UniverseSettings settings;
  private final Duration interval;

  /// A model that names US equities day by day.
  ///
  /// @param selector names tickers; null if [#select(Algorithm, LocalDateTime)] is overridden
  public CustomUniverseSelectionModel(
      String name, Function<LocalDateTime, ? extends Collection<String>> selector) {
    this(SecurityType.EQUITY, name, Market.USA, selector, null, Duration.ofDays(1));
  }

  /// A model that names securities of a kind and market.
  ///
  /// @param selector names tickers; null if [#select(Algorithm, LocalDateTime)] is overridden
  /// @param settings how they are followed, or null for the algorithm's settings
  public CustomUniverseSelectionModel(
      SecurityType type,
      String name,
      String market,
      Function<LocalDateTime, ? extends Collection<String>> selector,
      UniverseSettings settings,
      Duration interval) {
    this.name = Symbol.create("%s-%s-%s".formatted(name, type.text(), market), type, market);
    this.selector = selector;
    this.settings = settings;
    this.interval = interval;
  }

  @Override
  public List<Universe> createUniverses(Algorithm algorithm) {
    UniverseSettings own = settings == null ? algorithm.universeSettings() : settings;
    UniverseWords words = algorithm.parts().universes();
    MarketTimeZone zone = algorithm.engine().exchangeHours(name).timeZone();
    return List.of(
        UserDefinedUniverse.custom(
            name,
            own,
            interval,
            utcNs -> {
              LocalDateTime now = Nanos.toLocalDateTime(zone.toLocal(utcNs));
              return words.symbols(select(algorithm, now), name.securityType(), name.market());
            }));
  }

  /// The tickers to follow.
  ///
  /// @param date the present on the exchange's wall clock
  public Collection<String> select(Algorithm algorithm, LocalDateTime date) {
    Objects.requireNonNull(
        selector,
        "give a selector to the constructor or override select(Algorithm, LocalDateTime)");
    return selector.apply(date);
  }

  /// What a selection gives to leave everything as it is.
  protected final Collection<String> unchanged() {
    return UniverseWords.unchangedTickers();
  }

  @Override
  public String toString() {
    return name.value();
  }
}
