package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.strategies.selection.CoarseFundamentalUniverseSelectionModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Follows six shares of a coarse selection with linked data of each, and holds one of them.
abstract class LinkedSix extends Algorithm {
  private final List<Symbol> linked = new ArrayList<>();
  private Symbol apple;

  @Override
  public void initialize() {
    setStartDate(2014, 3, 24);
    setEndDate(2014, 4, 7);
    setCash(100_000);
    universeSettings().setResolution(Resolution.DAILY);
    apple = equitySymbol("AAPL");
    addUniverseSelection(new CoarseFundamentalUniverseSelectionModel(all -> select()));
  }

  /// What is selected.
  List<Symbol> select() {
    return Stream.of("AAPL", "BAC", "FB", "GOOGL", "GOOG", "IBM").map(this::equitySymbol).toList();
  }

  /// Follows linked data of shares in place of that of others.
  void link(List<Symbol> shares) {
    linked.clear();
    for (Symbol share : shares) {
      linked.add(addData(LinkedData.class, share, Resolution.DAILY).symbol());
    }
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested() && transactions().getOpenOrders().isEmpty()) {
      setHoldings(apple, 0.5);
    }
    for (Symbol symbol : linked) {
      Expect.that(
          activeSecurities().containsKey(symbol.underlying()),
          "not active: what is behind " + symbol);
    }
  }
}
