package dev.plumbline.sdk.insight;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.SlotMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/// Insights by security: those that were not removed, and all there ever were.
///
/// Securities come in the order of .NET's dictionaries ([SlotMap]), as the order of portfolio
/// targets follows from it. Source: LEAN, `InsightCollection`.
public class InsightCollection implements Iterable<Insight> {
  private final SlotMap<Symbol, List<Insight>> insights = new SlotMap<>();
  private final List<Insight> complete = new ArrayList<>();
  private int open;
  private int total;

  /// No insights.
  public InsightCollection() {}

  /// How many there are.
  public final int count() {
    return open;
  }

  /// How many there ever were.
  public final int totalCount() {
    return total;
  }

  /// Adds one.
  public final void add(Insight insight) {
    open++;
    total++;
    complete.add(insight);
    List<Insight> own = insights.get(insight.symbol());
    if (own == null) {
      own = new ArrayList<>();
      insights.put(insight.symbol(), own);
    }
    own.add(insight);
  }

  /// Adds all of a list.
  public final void addRange(Collection<Insight> more) {
    more.forEach(this::add);
  }

  /// Whether it is among them.
  public final boolean contains(Insight insight) {
    return get(insight.symbol()).contains(insight);
  }

  /// Whether there are any of a security.
  public final boolean containsKey(Symbol symbol) {
    return !get(symbol).isEmpty();
  }

  /// Those of a security, a copy; empty if there are none.
  public final List<Insight> get(Symbol symbol) {
    List<Insight> own = insights.get(symbol);
    return own == null ? List.of() : List.copyOf(own);
  }

  /// Removes one; false if it is not among them.
  public final boolean remove(Insight insight) {
    List<Insight> own = insights.get(insight.symbol());
    if (own == null || !own.remove(insight)) {
      return false;
    }
    open--;
    if (own.isEmpty()) {
      insights.remove(insight.symbol());
    }
    return true;
  }

  /// Removes those of securities.
  public final void clear(Collection<Symbol> symbols) {
    for (Symbol symbol : symbols) {
      List<Insight> own = insights.remove(symbol);
      if (own != null) {
        open -= own.size();
      }
    }
  }

  /// The instant at which the next one ends, in UTC nanoseconds, or null if there are none.
  public final Long nextExpiryUtcNs() {
    if (open == 0) {
      return null;
    }
    long next = Long.MAX_VALUE;
    for (Insight insight : this) {
      next = Math.min(next, insight.closeUtcNs());
    }
    return next;
  }

  /// Those that have not ended.
  public final List<Insight> getActiveInsights(long utcNs) {
    return select(insight -> insight.isActive(utcNs));
  }

  /// Whether there are any of a security that have not ended.
  public final boolean hasActiveInsights(Symbol symbol, long utcNs) {
    return get(symbol).stream().anyMatch(insight -> insight.isActive(utcNs));
  }

  /// Removes those that have ended and gives them.
  public final List<Insight> removeExpiredInsights(long utcNs) {
    List<Insight> expired = select(insight -> insight.isExpired(utcNs));
    expired.forEach(this::remove);
    return expired;
  }

  /// Removes those that a filter picks, from all there ever were too.
  public final void removeInsights(Predicate<Insight> filter) {
    complete.removeIf(filter);
    select(filter).forEach(this::remove);
  }

  /// All there ever were.
  public final List<Insight> getInsights() {
    return List.copyOf(complete);
  }

  /// Those that a filter picks, of all there ever were.
  public final List<Insight> getInsights(Predicate<Insight> filter) {
    return complete.stream().filter(filter).toList();
  }

  /// Those that were not removed, by security; a copy is walked.
  @Override
  public final Iterator<Insight> iterator() {
    return select(insight -> true).iterator();
  }

  private List<Insight> select(Predicate<Insight> filter) {
    List<Insight> selected = new ArrayList<>(open);
    for (List<Insight> own : insights.values()) {
      for (Insight insight : own) {
        if (filter.test(insight)) {
          selected.add(insight);
        }
      }
    }
    return selected;
  }
}
