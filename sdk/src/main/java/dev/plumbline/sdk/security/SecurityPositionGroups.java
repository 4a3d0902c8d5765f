package dev.plumbline.sdk.security;

import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// The positions of a portfolio as LEAN's default groups: one group for each security held, whose
/// margin is what the security's own buying power model says of the quantity at the present price.
///
/// A group's quantity counts lots. Groups of several securities (option strategies) are not part of
/// this version. Source: LEAN `Common/Securities/Positions/SecurityPositionGroupModel.cs`,
/// `SecurityPositionGroupBuyingPowerModel.cs`, `PositionGroupBuyingPowerModel.cs`.
public final class SecurityPositionGroups {
  private final SecurityPortfolioManager portfolio;
  private final SecurityManager securities;

  SecurityPositionGroups(SecurityPortfolioManager portfolio, SecurityManager securities) {
    this.portfolio = portfolio;
    this.securities = securities;
  }

  /// The securities held, in the order of the securities.
  public List<Security> groups() {
    return securities.values().stream().filter(Security::invested).toList();
  }

  /// The margin used by all groups.
  public Decimal totalReservedBuyingPower() {
    Decimal sum = Decimal.ZERO;
    for (Security security : securities.values()) {
      if (security.invested()) {
        sum = sum.add(getReservedBuyingPower(security));
      }
    }
    return sum;
  }

  /// The margin used by the group of a security: its maintenance margin at the present price.
  public Decimal getReservedBuyingPower(Security security) {
    Decimal quantity = security.holdings().quantityExact();
    return security
        .buyingPowerModel()
        .getMaintenanceMargin(
            MaintenanceMarginParameters.forQuantityAtCurrentPrice(security, quantity));
  }

  /// The margin there is for an order: what is free and, where the order goes against the position,
  /// what closing it frees and opening the opposite one would take.
  public Decimal getBuyingPower(Security security, OrderDirection direction) {
    Decimal buyingPower = portfolio.marginRemainingExact();
    SecurityHolding holdings = security.holdings();
    OrderDirection closing = holdings.isShort() ? OrderDirection.BUY : OrderDirection.SELL;
    if (!holdings.invested() || direction != closing) {
      return buyingPower;
    }
    Decimal initial =
        security
            .buyingPowerModel()
            .getInitialMarginRequirement(security, holdings.quantityExact())
            .abs();
    return buyingPower.add(getReservedBuyingPower(security)).add(initial);
  }

  /// The lots to order to change the margin of a security's group by an amount.
  public GetMaximumOrderQuantityResult getMaximumLotsForDeltaBuyingPower(
      Security security, Decimal deltaBuyingPower, Decimal minimumOrderMarginPercentage) {
    return inLots(
        security,
        security
            .buyingPowerModel()
            .getMaximumOrderQuantityForDeltaBuyingPower(
                new GetMaximumOrderQuantityForDeltaBuyingPowerParameters(
                    portfolio, security, deltaBuyingPower, minimumOrderMarginPercentage, false)));
  }

  /// The lots to order to reach a fraction of the portfolio's value as margin.
  public GetMaximumOrderQuantityResult getMaximumLotsForTargetBuyingPower(
      Security security, Decimal targetBuyingPower, Decimal minimumOrderMarginPercentage) {
    return inLots(
        security,
        security
            .buyingPowerModel()
            .getMaximumOrderQuantityForTargetBuyingPower(
                new GetMaximumOrderQuantityForTargetBuyingPowerParameters(
                    portfolio, security, targetBuyingPower, minimumOrderMarginPercentage, false)));
  }

  /// Whether orders can be paid, each on its own; the first refusal counts for all.
  public HasSufficientBuyingPowerForOrderResult hasSufficientBuyingPowerForOrder(
      List<Order> orders) {
    for (Order order : orders) {
      Security security = securities.get(order.symbol());
      HasSufficientBuyingPowerForOrderResult result =
          security
              .buyingPowerModel()
              .hasSufficientBuyingPowerForOrder(
                  new HasSufficientBuyingPowerForOrderParameters(portfolio, security, order));
      if (!result.isSufficient()) {
        return result;
      }
    }
    return HasSufficientBuyingPowerForOrderResult.SUFFICIENT;
  }

  private static GetMaximumOrderQuantityResult inLots(
      Security security, GetMaximumOrderQuantityResult result) {
    Decimal lots = result.quantity().divide(security.symbolProperties().lotSizeExact());
    return new GetMaximumOrderQuantityResult(lots, result.reason(), result.isError());
  }
}
