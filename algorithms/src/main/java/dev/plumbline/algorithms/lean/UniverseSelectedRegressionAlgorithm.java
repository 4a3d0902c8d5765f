package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.Fundamental;
import dev.plumbline.sdk.universe.Universe;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Queue;

/// Asks a universe what it has selected.
///
/// Answers to LEAN's `UniverseSelectedRegressionAlgorithm`.
public class UniverseSelectedRegressionAlgorithm extends Algorithm {
  private static final LocalDate LAST = LocalDate.of(2014, 3, 28);

  private final Queue<List<String>> expected =
      new ArrayDeque<>(
          List.of(List.of("SPY"), List.of("AAPL", "IWM"), List.of("FB", "AAPL", "QQQ")));
  private Universe universe;
  private int selections;

  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.DAILY);
    setStartDate(2014, 3, 25);
    setEndDate(2014, 3, 27);
    universe = addUniverse(this::select);
  }

  private Collection<Symbol> select(List<Fundamental> all) {
    int skipped = selections++;
    return Picks.byDollarVolume(all).stream()
        .skip(skipped)
        .limit(selections)
        .map(Fundamental::symbol)
        .toList();
  }

  @Override
  public void onData(Slice slice) {
    Expect.that(
        !universe.selected().contains(equitySymbol("TSLA")), "TSLA shouldn't of been selected");
    if (time().toLocalDate().isBefore(LAST)) {
      Expect.equal(
          expected.poll().stream().map(this::equitySymbol).toList(),
          List.copyOf(universe.selected()),
          "symbols selected");
    }
    buy(universe.selected().iterator().next(), 1);
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(3, selections, "selections");
    Expect.equal(3, universe.selected().size(), "symbols selected");
    Expect.that(
        universe.selected().size() != universe.members().size(), "all selected are members");
  }
}
