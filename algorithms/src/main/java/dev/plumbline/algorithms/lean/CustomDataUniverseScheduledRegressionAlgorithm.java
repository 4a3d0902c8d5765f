package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The same on days of a schedule; holds what the slice before told of, as data of days comes at
/// midnight and shares' own at the close.
///
/// Answers to LEAN's `CustomDataUniverseScheduledRegressionAlgorithm`.
public class CustomDataUniverseScheduledRegressionAlgorithm
    extends CustomDataUniverseRegressionAlgorithm {
  private List<Symbol> told = List.of();

  @Override
  void follow() {
    LocalDate[] days =
        days().stream().map(day -> LocalDate.of(2014, 3, day)).toArray(LocalDate[]::new);
    universeSettings().schedule().on(dateRules().on(days));
    super.follow();
  }

  @Override
  List<Integer> days() {
    return List.of(25, 27, 29);
  }

  @Override
  public void onData(Slice slice) {
    Map<Symbol, DailyOfShare> data = slice.get(DailyOfShare.class);
    if (!portfolio().invested() && !data.isEmpty()) {
      for (Symbol share : told) {
        buy(share, told.size(), data);
      }
    }
    told =
        slice.keys().stream().filter(symbol -> symbol.securityType() != SecurityType.BASE).toList();
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges changes) {
    // the slices tell what there is
  }
}
