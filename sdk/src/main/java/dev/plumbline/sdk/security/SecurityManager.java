package dev.plumbline.sdk.security;

import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.TimeKeeper;
import dev.plumbline.sdk.value.Decimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The securities of an algorithm, by symbol or ticker.
///
/// A security that is removed leaves the lists but can still be asked for by its symbol. The lists
/// are in order of addition, except that a new security takes the place of the one removed last, as
/// in the C# dictionary that LEAN iterates: the order decides in which order an algorithm that
/// walks over its securities trades. Source: LEAN `Common/Securities/SecurityManager.cs`.
public final class SecurityManager implements Iterable<Security> {
  private static final int SAFE_SCALE = 10;
  private static final Decimal SAFE_VOLUME = Decimal.of(1_000_000_000_000_000L);

  private final TimeKeeper timeKeeper;
  private Consumer<Security> holdingsListener = security -> {};
  private final Map<Symbol, Security> complete = new HashMap<>();
  private final List<Security> total = new ArrayList<>();
  private final Set<Symbol> namedByHand = new HashSet<>();
  private final Map<String, Symbol> symbolsByTicker = new HashMap<>();
  private final Map<Symbol, Integer> places = new HashMap<>();
  private final List<Security> active = new ArrayList<>();
  private final List<Integer> freePlaces = new ArrayList<>();
  private final Set<Security> heldBefore = Collections.newSetFromMap(new IdentityHashMap<>());
  private Decimal saleVolume = Decimal.ZERO;
  private boolean isSaleVolumeKnown = true;
  private List<Security> held;
  private List<Security> values;
  private List<Symbol> keys;

  /// No securities yet, on a clock.
  public SecurityManager(TimeKeeper timeKeeper) {
    this.timeKeeper = timeKeeper;
  }

  /// Now.
  public Instant utcTime() {
    return timeKeeper.utcTime();
  }

  /// Now, UTC nanoseconds since 1970.
  public long utcNs() {
    return timeKeeper.utcNs();
  }

  /// Says who hears of every change of a position; at most one, before any security is added.
  void onHoldingsChanged(Consumer<Security> listener) {
    holdingsListener = listener;
  }

  /// Adds a security and gives it the clock of its exchange; nothing happens if its symbol is
  /// there.
  public void add(Security security) {
    Symbol symbol = security.symbol();
    if (places.containsKey(symbol)) {
      return;
    }
    place(symbol, security);
    Security replaced = complete.put(symbol, security);
    isSaleVolumeKnown &=
        replaced == null
            ? security.holdings().totalSaleVolumeExact().isZero()
            : replaced == security;
    if (replaced == null) {
      total.add(security);
    } else if (replaced != security) {
      total.set(total.indexOf(replaced), security);
    }
    noteHeld(security);
    security.holdings().onChanged(this::onHoldingsChanged, this::onSale);
    remember(symbol);
    security.setLocalTimeKeeper(timeKeeper.localTimeKeeper(security.exchange().timeZone()));
  }

  /// Adds a security that the author named, not a universe.
  public void addByHand(Security security) {
    add(security);
    namedByHand.add(security.symbol());
  }

  /// A symbol as LEAN writes it into messages: its ticker if the author added the security (LEAN:
  /// if it is in the `SymbolCache`), else its identifier.
  public String text(Symbol symbol) {
    return namedByHand.contains(symbol) ? symbol.value() : symbol.id().toString();
  }

  /// Custom data goes by the name of its type too, and leaves a ticker to the security that has it.
  private void remember(Symbol symbol) {
    String ticker = symbol.value().toUpperCase(Locale.ROOT);
    if (symbol.securityType() == SecurityType.BASE) {
      symbolsByTicker.put(symbol.id().symbol().toUpperCase(Locale.ROOT), symbol);
      symbolsByTicker.putIfAbsent(ticker, symbol);
    } else {
      symbolsByTicker.put(ticker, symbol);
    }
  }

  /// Takes a security out of the lists; false if it was not in them.
  public boolean remove(Symbol symbol) {
    Integer place = places.remove(symbol);
    if (place == null) {
      return false;
    }
    active.set(place, null);
    freePlaces.add(place);
    forgetLists();
    return true;
  }

  /// The security of a symbol, removed or not; an error with LEAN's text if there never was one.
  public Security get(Symbol symbol) {
    Security security = complete.get(symbol);
    if (security == null) {
      throw new NoSuchElementException(
          "This asset symbol ("
              + symbol.id()
              + ") was not found in your security list. Please add this security before using it."
              + " To prevent the exception, use Securities.TryGetValue(symbol, out var value) or"
              + " check Securities.ContainsKey(symbol) before accessing Securities[symbol].");
    }
    return security;
  }

  /// The security of a ticker in any case; an error with LEAN's text if there never was one.
  public Security get(String ticker) {
    Symbol symbol = symbolsByTicker.get(ticker.toUpperCase(Locale.ROOT));
    if (symbol == null) {
      throw new NoSuchElementException(
          "The ticker "
              + ticker
              + " was not found in the SymbolCache. Use the Symbol object as key instead. Accessing"
              + " the securities collection/slice object by string ticker is only available for"
              + " securities added with the AddSecurity-family methods. For more details, please"
              + " check out the documentation.");
    }
    return get(symbol);
  }

  /// The security of a symbol, removed or not, if there ever was one.
  public Optional<Security> tryGetValue(Symbol symbol) {
    return Optional.ofNullable(complete.get(symbol));
  }

  /// Whether there ever was a security of the symbol.
  public boolean containsKey(Symbol symbol) {
    return complete.containsKey(symbol);
  }

  /// Whether there ever was a security of the ticker, in any case.
  public boolean containsKey(String ticker) {
    return symbolsByTicker.containsKey(ticker.toUpperCase(Locale.ROOT));
  }

  /// The number of securities that were not removed.
  public int count() {
    return places.size();
  }

  /// The securities that were not removed; the list stays as it is when others come or go.
  public List<Security> values() {
    if (values == null) {
      List<Security> list = new ArrayList<>(places.size());
      for (Security security : active) {
        if (security != null) {
          list.add(security);
        }
      }
      values = Collections.unmodifiableList(list);
    }
    return values;
  }

  /// The symbols of [#values()].
  public List<Symbol> keys() {
    if (keys == null) {
      keys = values().stream().map(Security::symbol).toList();
    }
    return keys;
  }

  /// All securities that ever were here, in order of addition.
  public List<Security> total() {
    return Collections.unmodifiableList(total);
  }

  @Override
  public Iterator<Security> iterator() {
    return values().iterator();
  }

  /// The securities of [#values()] of which something is held, if only less than a lot, in the same
  /// order.
  public List<Security> held() {
    if (held == null) {
      List<Security> list = new ArrayList<>();
      for (Security security : values()) {
        if (!security.holdings().quantityExact().isZero()) {
          list.add(security);
        }
      }
      held = Collections.unmodifiableList(list);
    }
    return held;
  }

  /// Whether anything is held, of at least a lot.
  boolean holdsStock() {
    List<Security> some = held();
    for (int i = 0; i < some.size(); i++) {
      if (some.get(i).holdStock()) {
        return true;
      }
    }
    return false;
  }

  /// Whether a security is among [#values()].
  boolean isActive(Security security) {
    return places.containsKey(security.symbol());
  }

  /// The sum of the volumes of [#total()] where it was counted sale by sale; null where it must be
  /// summed: after a security took another one's place, or near the limits of decimals, where sums
  /// are rounded and the order of adding counts.
  Decimal saleVolume() {
    return isSaleVolumeKnown ? saleVolume : null;
  }

  private void onSale(Decimal value) {
    if (isSaleVolumeKnown) {
      saleVolume = saleVolume.add(value);
      isSaleVolumeKnown =
          !value.isNegative() && saleVolume.scale() <= SAFE_SCALE && saleVolume.isLess(SAFE_VOLUME);
    }
  }

  private void place(Symbol symbol, Security security) {
    int place;
    if (freePlaces.isEmpty()) {
      place = active.size();
      active.add(security);
    } else {
      place = freePlaces.removeLast();
      active.set(place, security);
    }
    places.put(symbol, place);
    forgetLists();
  }

  private void forgetLists() {
    values = null;
    keys = null;
    held = null;
  }

  private void noteHeld(Security security) {
    boolean empty = security.holdings().quantityExact().isZero();
    boolean changed = empty ? heldBefore.remove(security) : heldBefore.add(security);
    held = changed ? null : held;
  }

  private void onHoldingsChanged(Security security) {
    noteHeld(security);
    holdingsListener.accept(security);
  }
}
