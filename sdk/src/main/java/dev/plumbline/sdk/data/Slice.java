package dev.plumbline.sdk.data;

import dev.plumbline.sdk.symbol.Symbol;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everything that became known at one instant.
///
/// The values that a slice gives out are immutable and safe to keep. The slice itself belongs to
/// the engine and is valid only during the call it is passed to; what an author wants to keep is
/// taken out of it. Asking for primitives ([#close(Symbol)]) costs no allocation; asking for bars
/// makes them.
///
/// Differs from LEAN: a slice is not kept between steps.
public interface Slice {
  /// The instant on the algorithm's wall clock.
  LocalDateTime time();

  /// The instant in UTC, nanoseconds since 1970.
  long utcNs();

  /// Whether anything is in it that the algorithm subscribed to.
  boolean hasData();

  /// Whether the security has data of any kind at this instant.
  boolean containsKey(Symbol symbol);

  /// The same as [#containsKey(Symbol)].
  default boolean contains(Symbol symbol) {
    return containsKey(symbol);
  }

  /// Whether the security has a trade bar at this instant; no allocation.
  boolean hasBar(Symbol symbol);

  /// The close of the security's trade bar; no allocation.
  ///
  /// @throws java.util.NoSuchElementException if there is none at this instant; ask
  ///   [#hasBar(Symbol)] first
  double close(Symbol symbol);

  /// The first price of the security's trade bar; no allocation, else as [#close(Symbol)].
  double open(Symbol symbol);

  /// The highest price of the security's trade bar; no allocation, else as [#close(Symbol)].
  double high(Symbol symbol);

  /// The lowest price of the security's trade bar; no allocation, else as [#close(Symbol)].
  double low(Symbol symbol);

  /// The volume of the security's trade bar; no allocation, else as [#close(Symbol)].
  double volume(Symbol symbol);

  /// The datum that LEAN's `slice[symbol]` gives: the trade bar, else the quote bar, else what
  /// there is.
  Optional<BaseData> get(Symbol symbol);

  /// Trade bars by security, in order of subscription.
  Map<Symbol, TradeBar> bars();

  /// Quote bars by security.
  Map<Symbol, QuoteBar> quoteBars();

  /// Ticks by security.
  Map<Symbol, List<Tick>> ticks();

  /// Splits and their warnings by security.
  Map<Symbol, Split> splits();

  /// Dividends by security.
  Map<Symbol, Dividend> dividends();

  /// Delistings and their warnings by security.
  Map<Symbol, Delisting> delistings();

  /// Changes of ticker by security.
  Map<Symbol, SymbolChangedEvent> symbolChangedEvents();

  /// All data of one author-declared type by security.
  <T extends BaseData> Map<Symbol, T> get(Class<T> type);

  /// Everything in the order of emission.
  List<BaseData> allData();

  /// The securities that have data of any kind at this instant, in order of emission.
  default Set<Symbol> keys() {
    Set<Symbol> symbols = new LinkedHashSet<>();
    allData().forEach(datum -> symbols.add(datum.symbol()));
    return symbols;
  }

  /// One datum of each security, as [#get(Symbol)] gives it.
  default List<BaseData> values() {
    return keys().stream().map(this::get).flatMap(Optional::stream).toList();
  }

  /// The number of securities that have data of any kind at this instant.
  default int count() {
    return keys().size();
  }
}
