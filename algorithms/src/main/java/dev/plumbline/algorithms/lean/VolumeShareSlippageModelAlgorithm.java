package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.PortfolioTarget;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.slippage.VolumeShareSlippageModel;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.ETFConstituentUniverse;
import dev.plumbline.sdk.universe.Universe;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Buys the ten heaviest shares of an index fund and sells the ten lightest, at prices that slip
/// with the share of the day's volume.
///
/// Answers to LEAN's `VolumeShareSlippageModelAlgorithm`.
public class VolumeShareSlippageModelAlgorithm extends Algorithm {
  private List<Symbol> longs = List.of();
  private List<Symbol> shorts = List.of();

  @Override
  public void initialize() {
    setStartDate(2020, 11, 29);
    setEndDate(2020, 12, 2);
    setSecurityInitializer(
        security -> security.setSlippageModel(new VolumeShareSlippageModel(0.3, 0.05)));
    universeSettings().setResolution(Resolution.DAILY);
    Symbol spy = Symbol.create("SPY", SecurityType.EQUITY, "usa");
    addUniverse(Universe.etf(spy, this::select));
  }

  private Collection<Symbol> select(List<ETFConstituentUniverse> constituents) {
    List<Symbol> byWeight =
        constituents.stream()
            .sorted(
                Comparator.comparing(
                    ETFConstituentUniverse::weightExact,
                    Comparator.nullsFirst(Comparator.<Decimal>naturalOrder())))
            .map(ETFConstituentUniverse::symbol)
            .toList();
    longs = byWeight.subList(Math.max(0, byWeight.size() - 10), byWeight.size());
    shorts = byWeight.subList(0, Math.min(10, byWeight.size()));
    Set<Symbol> both = new LinkedHashSet<>(longs);
    both.addAll(shorts);
    return both;
  }

  @Override
  public void onData(Slice slice) {
    List<PortfolioTarget> targets = new ArrayList<>();
    longs.forEach(symbol -> targets.add(new PortfolioTarget(symbol, 0.05)));
    shorts.forEach(symbol -> targets.add(new PortfolioTarget(symbol, -0.05)));
    setHoldings(targets, true);
  }
}
