package dev.plumbline.engine.universe;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.universe.Fundamental;
import dev.plumbline.sdk.universe.FundamentalFilteredUniverse;
import dev.plumbline.sdk.universe.Universe;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Asks universes what they select; where a second rule filters, it sees the companies of what the
/// first one selected.
///
/// Source: LEAN, `Engine/DataFeeds/UniverseSelection.cs`, the first part of
/// `ApplyUniverseSelection`.
public final class FilteredSelection {
  /// Knows the figures of companies.
  public interface Companies {
    /// What is known of an equity of the day of a time.
    ///
    /// @param timeNs the time, nanoseconds since 1970
    Fundamental of(Symbol symbol, long timeNs);
  }

  /// What was selected, and from what.
  record Result(Collection<Symbol> selection, List<BaseData> data, int points) {}

  private Companies companies;
  private Consumer<String> debug = text -> {};
  private boolean said;

  FilteredSelection() {}

  void connect(Companies known, Consumer<String> listener) {
    companies = known;
    debug = listener;
  }

  Result select(Universe rule, long utcNs, UniverseFeed.Taken taken) {
    if (rule instanceof FundamentalFilteredUniverse filtered && !rule.disposeRequested()) {
      List<BaseData> companiesSeen = new ArrayList<>();
      boolean[] filteredSecond = {false};
      Collection<Symbol> selection =
          filtered.performSelection(
              utcNs,
              taken.data(),
              (selected, rows) -> {
                filteredSecond[0] = true;
                companiesSeen.addAll(ofCompanies(selected, rows, utcNs));
                return companiesSeen;
              });
      return filteredSecond[0]
          ? new Result(selection, companiesSeen, companiesSeen.size())
          : new Result(selection, taken.data(), taken.points());
    }
    return new Result(rule.performSelection(utcNs, taken.data()), taken.data(), taken.points());
  }

  private List<BaseData> ofCompanies(Set<Symbol> selected, List<BaseData> rows, long utcNs) {
    if (rows.isEmpty() || !(rows.getFirst() instanceof Fundamental)) {
      long now = MarketTimeZone.NEW_YORK.toLocal(utcNs);
      List<BaseData> known = new ArrayList<>();
      selected.forEach(symbol -> known.add(companies.of(symbol, now)));
      return known;
    }
    Set<Symbol> left = new LinkedHashSet<>(selected);
    List<BaseData> known = new ArrayList<>();
    for (BaseData row : rows) {
      if (left.remove(row.symbol())) {
        if (((Fundamental) row).hasFundamentalData()) {
          known.add(row);
        } else {
          sayMissing();
        }
      }
    }
    return known;
  }

  private void sayMissing() {
    if (!said) {
      said = true;
      debug.accept(
          "Note: Your coarse selection filter was updated to exclude symbols without fine"
              + " fundamental data. Make sure your coarse filter excludes symbols where"
              + " HasFundamental is false.");
    }
  }
}
