package dev.plumbline.engine.run;

import dev.plumbline.engine.capacity.CapacityBar;
import dev.plumbline.engine.capacity.CapacityMarket;
import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;

/// What the capacity estimate asks of a run.
final class RunMarket implements CapacityMarket {
  private final RunParts parts;

  RunMarket(RunParts parts) {
    this.parts = parts;
  }

  @Override
  public long utcNs() {
    return parts.clock().utcNs();
  }

  @Override
  public Decimal totalPortfolioValue() {
    return parts.portfolio().totalPortfolioValueExact();
  }

  @Override
  public Security security(Symbol symbol) {
    return parts.portfolio().securities().get(symbol);
  }

  @Override
  public CapacityBar bar(Security security) {
    FeedPoint point = parts.slice().barOf(security);
    return point == null
        ? CapacityBar.in(parts.slice(), security.symbol())
        : new CapacityBar(
            point.scale.price(point.trades.close[point.row], point.trades.priceScale),
            point.tradeVolumeExact(),
            point.endNs - point.timeNs);
  }
}
