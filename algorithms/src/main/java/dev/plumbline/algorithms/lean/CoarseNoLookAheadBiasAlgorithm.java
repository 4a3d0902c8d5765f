package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.Fundamental;
import dev.plumbline.sdk.value.Decimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Buys the most traded equity at ten if its price has fallen below the selection's adjusted price,
/// else sells it.
///
/// Answers to LEAN's `CoarseNoLookAheadBiasAlgorithm`.
public class CoarseNoLookAheadBiasAlgorithm extends Algorithm {
  private final Map<Symbol, Decimal> prices = new LinkedHashMap<>();

  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.DAILY);
    setStartDate(2014, 3, 24);
    setEndDate(2014, 4, 6);
    setCash(50_000);
    addUniverse(this::select);
    schedule().on(dateRules().everyDay(), timeRules().at(10, 0), this::trade);
  }

  private Collection<Symbol> select(List<Fundamental> all) {
    prices.clear();
    Picks.byDollarVolume(all).stream()
        .limit(1)
        .forEach(top -> prices.put(top.symbol(), top.adjustedPriceExact()));
    return List.copyOf(prices.keySet());
  }

  private void trade() {
    prices.forEach((symbol, price) -> {
      if (securities().containsKey(symbol)) {
        if (price.isGreater(securities().get(symbol).priceExact())) {
          setHoldings(symbol, 1);
        } else {
          liquidate(symbol);
        }
      }
    });
  }
}
