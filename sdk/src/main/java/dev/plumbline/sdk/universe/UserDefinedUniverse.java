package dev.plumbline.sdk.universe;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongFunction;

/// Securities that the author names: by hand, in a list, or by a rule that is asked in a steady
/// rhythm while the exchange is open.
///
/// Source: LEAN, `Common/Data/UniverseSelection/UserDefinedUniverse.cs` and
/// `Algorithm/Selection/{ManualUniverse, CustomUniverse}.cs`.
public final class UserDefinedUniverse extends Universe {
  private final Resolution resolution;
  private final Duration interval;
  private final boolean sharesSubscriptions;
  private final Set<Symbol> symbols;
  private final LongFunction<Collection<Symbol>> selection;

  private UserDefinedUniverse(
      Symbol symbol,
      UniverseSettings settings,
      Rhythm rhythm,
      Collection<Symbol> symbols,
      LongFunction<Collection<Symbol>> selection) {
    super(symbol, settings);
    this.resolution = rhythm.resolution();
    this.interval = rhythm.interval();
    this.sharesSubscriptions = rhythm.sharesSubscriptions();
    this.symbols = new LinkedHashSet<>(symbols);
    this.selection = selection;
  }

  private record Rhythm(Resolution resolution, Duration interval, boolean sharesSubscriptions) {}

  /// The universe of the securities that are added by hand; the engine's.
  public static UserDefinedUniverse byHand(
      SecurityType type, String market, UniverseSettings settings) {
    String ticker =
        "qc-universe-userdefined-%s-%s".formatted(market.toLowerCase(Locale.ROOT), type.text());
    return new UserDefinedUniverse(
        Symbol.create(ticker, type, market),
        settings,
        new Rhythm(settings.resolution(), null, false),
        List.of(),
        null);
  }

  /// A list of securities, selected at once.
  ///
  /// @param settings how they are followed, or null for the algorithm's settings
  public static UserDefinedUniverse manual(
      Symbol name, UniverseSettings settings, Collection<Symbol> symbols) {
    return new UserDefinedUniverse(
        name, settings, new Rhythm(resolution(settings), null, true), symbols, null);
  }

  /// What a rule selects in a steady rhythm, the resolution being that of the settings.
  ///
  /// @param settings how selected securities are followed, or null for the algorithm's settings
  /// @param selection is asked with the present, UTC, nanoseconds since 1970
  public static UserDefinedUniverse custom(
      Symbol name,
      UniverseSettings settings,
      Duration interval,
      LongFunction<Collection<Symbol>> selection) {
    return new UserDefinedUniverse(
        name, settings, new Rhythm(resolution(settings), interval, true), List.of(), selection);
  }

  /// What a rule selects in the rhythm of a resolution.
  ///
  /// @param settings how selected securities are followed, or null for the algorithm's settings
  /// @param selection is asked with the present, UTC, nanoseconds since 1970
  public static UserDefinedUniverse every(
      Symbol name,
      UniverseSettings settings,
      Resolution resolution,
      LongFunction<Collection<Symbol>> selection) {
    Duration interval = Duration.ofNanos(resolution.nanos());
    return new UserDefinedUniverse(
        name, settings, new Rhythm(resolution, interval, false), List.of(), selection);
  }

  private static Resolution resolution(UniverseSettings settings) {
    return settings == null ? Resolution.MINUTE : settings.resolution();
  }

  /// The resolution, which decides who selects first of those that select at one instant.
  public Resolution resolution() {
    return resolution;
  }

  /// The rhythm, or null if it selects once and when securities are added to it or taken from it.
  public Duration interval() {
    return interval;
  }

  /// Whether a security that is followed already stays followed as it is.
  public boolean sharesSubscriptions() {
    return sharesSubscriptions;
  }

  /// Adds a security to the list; false if it is there. It takes effect at the next selection.
  public boolean add(Symbol symbol) {
    return symbols.add(symbol);
  }

  /// Takes a security from the list; false if it is not there. It takes effect at the next
  /// selection.
  public boolean remove(Symbol symbol) {
    return symbols.remove(symbol);
  }

  @Override
  Symbol name(int number) {
    return symbol();
  }

  @Override
  public Collection<Symbol> selectSymbols(long utcNs, List<BaseData> data) {
    return selection == null ? new LinkedHashSet<>(symbols) : selection.apply(utcNs);
  }
}
