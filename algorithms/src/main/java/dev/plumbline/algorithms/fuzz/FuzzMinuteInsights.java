package dev.plumbline.algorithms.fuzz;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.AlphaModel;
import dev.plumbline.sdk.algorithm.NullRiskManagementModel;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.symbol.Symbol;
import java.time.Duration;
import java.util.List;

/// The random trading of [FuzzMinute], while a model emits random insights that no portfolio is
/// made of: the orders are LEAN's without it.
public class FuzzMinuteInsights extends FuzzMinute {
  /// One random trader.
  public FuzzMinuteInsights() {}

  @Override
  protected void prepare() {
    setAlpha(new RandomInsights(getParameter("seed", defaultSeed()) + 11L));
    addRiskManagement(new NullRiskManagementModel());
  }

  private static final class RandomInsights implements AlphaModel {
    private final Draws draws;

    RandomInsights(long seed) {
      draws = new Draws(seed);
    }

    @Override
    public List<Insight> update(Algorithm algorithm, Slice slice) {
      List<Symbol> symbols = algorithm.securities().keys();
      if (draws.draw(5) != 0) {
        return List.of();
      }
      Symbol symbol = symbols.get(draws.draw(symbols.size()));
      InsightDirection direction = draws.draw(2) == 0 ? InsightDirection.UP : InsightDirection.DOWN;
      return List.of(
          Insight.price(symbol, Duration.ofMinutes(1 + draws.draw(60)), direction)
              .withConfidence(draws.draw(100) / 100.0));
    }
  }
}
