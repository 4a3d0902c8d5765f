package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.CoarseFundamental;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Selects the most traded shares together with data of a type of its own that belongs to each, and
/// holds those of which both came.
///
/// Answers to LEAN's `CustomDataUniverseRegressionAlgorithm`.
public class CustomDataUniverseRegressionAlgorithm extends Algorithm {
  private final List<LocalDateTime> selections = new ArrayList<>();
  private final TreeSet<Symbol> shares =
      new TreeSet<>(Comparator.comparing((Symbol symbol) -> symbol.id().symbol()));

  @Override
  public void initialize() {
    setStartDate(2014, 3, 24);
    setEndDate(2014, 3, 31);
    universeSettings().setResolution(Resolution.DAILY);
    follow();
  }

  /// Adds the universe.
  void follow() {
    addUniverse(CoarseFundamental.class, "custom-data-universe", this::select);
  }

  /// The twenty most traded, half of them data.
  Collection<Symbol> select(List<BaseData> all) {
    debug("Universe selection called: " + LeanText.of(time()) + " Count: " + all.size());
    selections.add(time());
    List<Symbol> chosen = new ArrayList<>();
    for (CoarseFundamental share :
        Picks.byDollarVolume(all.stream().map(CoarseFundamental.class::cast).toList())) {
      if (chosen.size() < 20) {
        chosen.add(share.symbol());
        chosen.add(createBase(DailyOfShare.class, share.symbol()));
      }
    }
    return chosen;
  }

  @Override
  public void onData(Slice slice) {
    Map<Symbol, DailyOfShare> data = slice.get(DailyOfShare.class);
    if (portfolio().invested() || data.isEmpty()) {
      return;
    }
    for (Symbol share : shares) {
      if (securities().get(share).hasData()) {
        buy(share, shares.size(), data);
      }
    }
  }

  /// Buys one of so many shares of which there is data.
  void buy(Symbol share, int count, Map<Symbol, DailyOfShare> data) {
    setHoldings(share, Decimal.ONE.divide(Decimal.of(count)));
    Expect.that(
        data.keySet().stream().anyMatch(symbol -> share.equals(symbol.underlying())),
        "Custom data was not found for underlying symbol " + share);
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges changes) {
    for (Security security : changes.addedSecurities()) {
      if (security.type() != SecurityType.BASE) {
        shares.add(security.symbol());
      }
    }
    for (Security security : changes.removedSecurities()) {
      shares.remove(security.symbol());
    }
  }

  /// The days on whose first instants something is to be selected.
  List<Integer> days() {
    return List.of(24, 25, 26, 27, 28, 29);
  }

  @Override
  public void onEndOfAlgorithm() {
    List<LocalDateTime> expected =
        days().stream().map(day -> LocalDate.of(2014, 3, day).atStartOfDay()).toList();
    Expect.equal(expected, selections, "times of selection");
  }
}
