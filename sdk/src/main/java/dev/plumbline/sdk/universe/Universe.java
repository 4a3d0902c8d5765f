package dev.plumbline.sdk.universe;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// A set of securities that changes when it selects.
///
/// An author makes one, or has one made by `universe()`, and gives it to `addUniverse`. The engine
/// asks it at its times what it selects, follows what came and lets go of what left.
///
/// Source of names and rules: LEAN, `Common/Data/UniverseSelection/Universe.cs`.
public abstract sealed class Universe
    permits ConstituentsUniverse,
        CustomDataUniverse,
        ETFConstituentsUniverse,
        FundamentalFilteredUniverse,
        FundamentalUniverse,
        ScheduledUniverse,
        UserDefinedUniverse {
  /// What a selection gives to leave everything as it is; the very object counts, not its content.
  public static final List<Symbol> UNCHANGED = Collections.unmodifiableList(new ArrayList<>());

  private record Member(Security security, long addedUtcNs) {}

  private final List<Consumer<Set<Symbol>>> listeners = new ArrayList<>();
  private final Map<Symbol, Member> members = new LinkedHashMap<>();
  private Symbol symbol;
  private UniverseSettings settings;
  private Set<Symbol> selected = Set.of();
  private Set<Symbol> previous = Set.of();
  private boolean disposeRequested;

  Universe(Symbol symbol, UniverseSettings settings) {
    this.symbol = symbol;
    this.settings = settings;
  }

  /// The constituents of a fund that a selection picks (LEAN: `Universe.ETF`).
  public static Universe etf(
      Symbol etf, Function<List<ETFConstituentUniverse>, Collection<Symbol>> selection) {
    return new ETFConstituentsUniverse(etf, null, selection);
  }

  /// The name of the universe among the algorithm's, given when it is added at the latest; null
  /// before.
  public Symbol symbol() {
    return symbol;
  }

  /// The ticker of a universe that has no name of its own, with a number that tells it from others.
  abstract Symbol name(int number);

  final void nameIfNameless(int number) {
    if (symbol() == null) {
      symbol = name(number);
    }
  }

  /// How selected securities are followed; null until it is added where the algorithm's own
  /// settings count.
  public UniverseSettings universeSettings() {
    return settings;
  }

  /// Sets how selected securities are followed.
  public void setUniverseSettings(UniverseSettings value) {
    settings = value;
  }

  /// What the last selection gave, in its order.
  public final Set<Symbol> selected() {
    return selected;
  }

  /// Sets what the last selection gave; the engine's.
  public final void setSelected(Collection<Symbol> symbols) {
    selected = Collections.unmodifiableSet(new LinkedHashSet<>(symbols));
  }

  /// The securities followed for this universe now, those among them that still wait to be let go;
  /// a view of the moment.
  public final Map<Symbol, Security> members() {
    Map<Symbol, Security> securities = new LinkedHashMap<>();
    members.forEach((key, member) -> securities.put(key, member.security()));
    return securities;
  }

  /// Whether a security is followed for this universe now.
  public final boolean containsMember(Symbol member) {
    return members.containsKey(member);
  }

  /// Says who hears of every selection that differs from the one before.
  public final void onSelectionChanged(Consumer<Set<Symbol>> listener) {
    listeners.add(listener);
  }

  /// Ends the universe: at its next turn everything it follows is let go.
  public void dispose() {
    disposeRequested = true;
  }

  /// Whether the universe ends.
  public boolean disposeRequested() {
    return disposeRequested;
  }

  /// What the universe selects from data at a time.
  ///
  /// @param utcNs the time, nanoseconds since 1970
  public abstract Collection<Symbol> selectSymbols(long utcNs, List<BaseData> data);

  /// Selects and tells the listeners: [#UNCHANGED] where the selection is that or the same set as
  /// before; the engine's.
  public Collection<Symbol> performSelection(long utcNs, List<BaseData> data) {
    if (disposeRequested()) {
      tell(Set.of());
      return List.of();
    }
    return settle(selectSymbols(utcNs, data));
  }

  final Collection<Symbol> settle(Collection<Symbol> selection) {
    if (selection == UNCHANGED) {
      return UNCHANGED;
    }
    Set<Symbol> symbols = new LinkedHashSet<>(selection);
    boolean same = previous.equals(symbols);
    previous = symbols;
    if (same) {
      return UNCHANGED;
    }
    tell(symbols);
    return symbols;
  }

  final void tell(Set<Symbol> symbols) {
    for (Consumer<Set<Symbol>> listener : listeners) {
      listener.accept(Collections.unmodifiableSet(symbols));
    }
  }

  /// Whether a member has stayed long enough to be let go; the engine's.
  public final boolean canRemoveMember(long utcNs, Security security) {
    if (disposeRequested() || security.isDelisted()) {
      return true;
    }
    Member member = members.get(security.symbol());
    long minimum = universeSettings().minimumTimeInUniverse().toNanos();
    return member != null && rounded(utcNs - member.addedUtcNs(), minimum) >= minimum;
  }

  private static long rounded(long spanNs, long minimumNs) {
    long step = minimumNs;
    for (long unit : new long[] {Nanos.DAY, Nanos.HOUR, Nanos.MINUTE, Nanos.SECOND}) {
      if (minimumNs >= unit) {
        step = unit;
        break;
      }
    }
    return step == 0 ? spanNs : roundHalfToEven(spanNs, step);
  }

  private static long roundHalfToEven(long spanNs, long step) {
    long whole = Math.floorDiv(spanNs, step);
    long rest = 2 * (spanNs - whole * step);
    boolean up = rest > step || rest == step && whole % 2 != 0;
    return (up ? whole + 1 : whole) * step;
  }

  /// Takes a member in; false if it is one already, or may be none; the engine's.
  public final boolean addMember(long utcNs, Security security) {
    return !disposeRequested()
        && !security.isDelisted()
        && members.putIfAbsent(security.symbol(), new Member(security, utcNs)) == null;
  }

  /// Lets a member go if it has stayed long enough; the engine's.
  public boolean removeMember(long utcNs, Security security) {
    return canRemoveMember(utcNs, security) && members.remove(security.symbol()) != null;
  }

  @Override
  public String toString() {
    return symbol() == null ? getClass().getSimpleName() : symbol().toString();
  }
}
