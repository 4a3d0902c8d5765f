package dev.plumbline.algorithms.fuzz;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.PortfolioConstructionModel;
import dev.plumbline.sdk.algorithm.PortfolioTarget;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.order.Leg;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Wants to hold random numbers of shares of four stocks, and gets there in one of three ways, by
/// the parameter `way`: market orders (`orders`), combo market orders of two stocks (`combos`), or
/// targets of the framework (`targets`).
///
/// All three buy the same at the same prices while the market is open; market orders are LEAN's in
/// [FuzzMinute].
public class FuzzTargets extends Algorithm {
  private final List<Symbol> symbols = new ArrayList<>();
  private Draws draws;
  private String way;

  /// One random trader.
  public FuzzTargets() {}

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(1_000_000);
    for (String ticker : List.of("SPY", "IBM", "BAC", "AIG")) {
      symbols.add(addEquity(ticker, Resolution.MINUTE).symbol());
    }
    settings().setMinimumOrderMarginPortfolioPercentage(Decimal.ZERO);
    draws = new Draws(getParameter("seed", 1));
    way = getParameter("way", "orders");
    if (way.equals("targets")) {
      setPortfolioConstruction(new Wanted());
    }
  }

  @Override
  public void onData(Slice slice) {
    if (draws.draw(9) != 0) {
      return;
    }
    int first = draws.draw(symbols.size());
    int second = (first + 1 + draws.draw(symbols.size() - 1)) % symbols.size();
    List<PortfolioTarget> targets =
        List.of(wanted(symbols.get(first)), wanted(symbols.get(second)));
    if (!isMarketOpen(symbols.get(first))
        || !slice.hasBar(symbols.get(first))
        || !slice.hasBar(symbols.get(second))) {
      return;
    }
    switch (way) {
      case "combos" -> combo(targets);
      case "targets" -> emit(targets);
      default -> targets.forEach(target -> marketOrder(target.symbol(), missing(target)));
    }
  }

  /// A number of shares that is not held now.
  private PortfolioTarget wanted(Symbol symbol) {
    Decimal quantity = Decimal.of(draws.draw(400) - 200);
    Decimal held = portfolio().get(symbol).quantityExact();
    return new PortfolioTarget(
        symbol, quantity.compareTo(held) == 0 ? quantity.add(Decimal.ONE) : quantity);
  }

  private Decimal missing(PortfolioTarget target) {
    return target.quantityExact().subtract(portfolio().get(target.symbol()).quantityExact());
  }

  /// LEAN wants legs that have no common factor.
  private void combo(List<PortfolioTarget> targets) {
    int common = 0;
    for (PortfolioTarget target : targets) {
      common = gcd(common, Math.abs(missing(target).intValueExact()));
    }
    List<Leg> legs = new ArrayList<>();
    for (PortfolioTarget target : targets) {
      legs.add(Leg.create(target.symbol(), missing(target).intValueExact() / common));
    }
    comboMarketOrder(legs, common);
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  private void emit(List<PortfolioTarget> targets) {
    emitInsights(
        targets.stream()
            .map(target ->
                Insight.price(target.symbol(), Duration.ofMinutes(1), InsightDirection.UP)
                    .withMagnitude(target.quantity()))
            .toList());
  }

  /// Makes an insight's magnitude the number of shares to hold.
  private static final class Wanted extends PortfolioConstructionModel {
    @Override
    public List<PortfolioTarget> createTargets(Algorithm algorithm, List<Insight> insights) {
      return insights.stream()
          .map(insight -> new PortfolioTarget(insight.symbol(), insight.magnitude()))
          .toList();
    }
  }
}
