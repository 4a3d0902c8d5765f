package dev.plumbline.sdk.margin;

import dev.plumbline.sdk.order.MarketOrder;
import dev.plumbline.sdk.order.OrderTerms;
import dev.plumbline.sdk.security.GetMaximumOrderQuantityForTargetBuyingPowerParameters;
import dev.plumbline.sdk.security.GetMaximumOrderQuantityResult;
import dev.plumbline.sdk.security.OrderFeeParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.value.CashAmount;
import dev.plumbline.sdk.value.Decimal;

/// The search for the quantity that takes a security to a target margin after the order's fee.
///
/// A first guess is the target over the margin of one unit; it is rounded towards zero to whole
/// lots, stepped back while it overshoots, and sought again for the target less the fee until the
/// margin held fits. Source: LEAN `BuyingPowerModel.GetMaximumOrderQuantityForTargetBuyingPower`
/// and `GetAmountToOrder`.
final class TargetOrderQuantity {
  private final SecurityMarginModel model;
  private final GetMaximumOrderQuantityForTargetBuyingPowerParameters parameters;
  private final SecurityPortfolioManager portfolio;
  private final Security security;
  private final Decimal lotSize;
  private final Decimal held;

  TargetOrderQuantity(
      SecurityMarginModel model, GetMaximumOrderQuantityForTargetBuyingPowerParameters parameters) {
    this.model = model;
    this.parameters = parameters;
    this.portfolio = parameters.portfolio();
    this.security = parameters.security();
    this.lotSize = security.symbolProperties().lotSizeExact();
    this.held = security.holdings().quantityExact();
  }

  /// An order and the margin of the position it leads to.
  private record Amount(Decimal orderSize, Decimal finalMargin) {}

  GetMaximumOrderQuantityResult find() {
    Decimal value = portfolio.totalPortfolioValueExact();
    Decimal reserve = value.multiply(model.requiredFreeBuyingPowerPercent());
    Decimal target = parameters.targetBuyingPower().multiply(value.subtract(reserve));
    if (target.isZero()) {
      return new GetMaximumOrderQuantityResult(held.negate());
    }
    Decimal usedMargin = model.getInitialMarginRequirement(security, held);
    Decimal unitMargin = model.getInitialMarginRequirement(security, Decimal.ONE);
    if (unitMargin.isZero()) {
      return GetMaximumOrderQuantityResult.error(
          MarginMessages.zeroPriceForSecurity(security.symbol()));
    }
    Decimal change = target.subtract(usedMargin).abs();
    Decimal minimum = parameters.minimumOrderMarginPortfolioPercentage();
    if (!portfolio.aboveMinimumOrderMarginPortfolioPercentage(minimum, change)) {
      portfolio.requestMinimumOrderMarginWarning();
      return none(MarginMessages.targetNotAboveMinimum(change, value.multiply(minimum)));
    }
    return converge(target, usedMargin, unitMargin);
  }

  private GetMaximumOrderQuantityResult converge(
      Decimal firstTarget, Decimal usedMargin, Decimal unitMargin) {
    Decimal value = portfolio.totalPortfolioValueExact();
    Decimal reserve = value.multiply(model.requiredFreeBuyingPowerPercent());
    Decimal target = firstTarget;
    Decimal last = Decimal.ZERO;
    while (true) {
      Amount amount = getAmountToOrder(target, unitMargin);
      if (amount.orderSize.isZero()) {
        return none(MarginMessages.lessThanLotSize(security, target.subtract(usedMargin)));
      }
      Decimal fees = feesOf(amount.orderSize);
      target = value.subtract(fees).subtract(reserve).multiply(parameters.targetBuyingPower());
      if (last.equals(amount.orderSize)) {
        throw new IllegalArgumentException(
            MarginMessages.failedToConverge(parameters, target, fees));
      }
      last = amount.orderSize;
      if (amount.finalMargin.abs().isLessOrEqual(target.abs())) {
        return new GetMaximumOrderQuantityResult(amount.orderSize);
      }
    }
  }

  private Amount getAmountToOrder(Decimal target, Decimal unitMargin) {
    boolean toShort = target.isNegative();
    Decimal guess = held.negate().add(target.divide(unitMargin)).divide(lotSize);
    Decimal orderSize = lotSize.multiply(toShort ? guess.ceiling() : guess.floor());
    Decimal finalMargin = model.getInitialMarginRequirement(security, orderSize.add(held));
    Decimal difference = finalMargin.subtract(target);
    while (toShort && difference.isNegative() || target.isPositive() && difference.isPositive()) {
      orderSize = orderSize.add(toShort ? lotSize : lotSize.negate());
      finalMargin = model.getInitialMarginRequirement(security, orderSize.add(held));
      Decimal newDifference = finalMargin.subtract(target);
      if (newDifference.abs().isGreater(difference.abs())
          && newDifference.signum() == difference.signum()) {
        throw new IllegalArgumentException(
            MarginMessages.wrongDirection(target, unitMargin, security));
      }
      difference = newDifference;
    }
    return new Amount(orderSize, finalMargin);
  }

  private Decimal feesOf(Decimal quantity) {
    MarketOrder order =
        new MarketOrder(OrderTerms.of(security.symbol(), quantity, security.utcNs()));
    CashAmount fee =
        security.feeModel().getOrderFee(new OrderFeeParameters(security, order)).value();
    return portfolio.cashBook().convertToAccountCurrency(fee).amount();
  }

  private GetMaximumOrderQuantityResult none(String reason) {
    return GetMaximumOrderQuantityResult.none(parameters.silenceNonErrorReasons() ? "" : reason);
  }
}
