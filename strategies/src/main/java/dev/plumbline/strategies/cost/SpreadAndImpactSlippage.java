package dev.plumbline.strategies.cost;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SlippageModel;
import dev.plumbline.sdk.value.Decimal;

/// Half the spread, and an impact that grows with the square root of the part of the bar's volume
/// that an order takes.
///
/// Slippage a share = price * (halfSpread + impact * sqrt(quantity / volume)) / 10,000.
///
/// Source: the square-root law of market impact, J.-P. Bouchaud, J. Bonart, J. Donier, M. Gould,
/// Trades, Quotes and Prices, Cambridge 2018, chapter 12.
public final class SpreadAndImpactSlippage implements SlippageModel {
  private static final double BASIS_POINTS = 10_000;

  private final double halfSpread;
  private final double impact;

  /// A model.
  ///
  /// @param halfSpread in basis points of the price
  /// @param impact in basis points for an order as large as the bar's volume; an order of a
  ///   hundredth of it pays a tenth of that
  /// @throws IllegalArgumentException if one is negative or not finite
  public SpreadAndImpactSlippage(double halfSpread, double impact) {
    if (!(halfSpread >= 0 && impact >= 0 && halfSpread + impact <= BASIS_POINTS)) {
      throw new IllegalArgumentException(
          "found a half spread of "
              + halfSpread
              + " and an impact of "
              + impact
              + " basis points, expected 0 to 10,000 in all");
    }
    this.halfSpread = halfSpread;
    this.impact = impact;
  }

  @Override
  public Decimal getSlippageApproximation(Security asset, Order order) {
    BaseData last = asset.getLastData();
    if (last == null) {
      return Decimal.ZERO;
    }
    double volume = last instanceof TradeBar bar ? bar.volume() : 0;
    double quantity = Math.abs(order.quantity());
    // where nothing was traded an order is as large as the volume
    double part = volume > 0 ? quantity / volume : 1;
    double points = halfSpread + impact * Math.sqrt(part);
    return last.valueExact().multiply(Decimal.of(points / BASIS_POINTS));
  }
}
