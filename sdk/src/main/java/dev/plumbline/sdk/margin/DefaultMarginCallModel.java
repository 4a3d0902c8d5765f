package dev.plumbline.sdk.margin;

import dev.plumbline.sdk.order.OrderProperties;
import dev.plumbline.sdk.order.OrderTerms;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.security.GetMaximumOrderQuantityResult;
import dev.plumbline.sdk.security.MarginCallModel;
import dev.plumbline.sdk.security.MarginCallOrders;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.security.SecurityPositionGroups;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Margin calls once the margin used exceeds the portfolio's value by a buffer, and warnings while
/// less than a twentieth of the value is free.
///
/// Each position is reduced by what is missing. The orders go out losers first until margin is free
/// again. Source: LEAN `Common/Securities/DefaultMarginCallModel.cs`.
public class DefaultMarginCallModel implements MarginCallModel {
  /// Twice the share of the portfolio's value below which a warning is due.
  private static final double AMPLE_SHARE = 0.1;

  private static final Decimal DEFAULT_BUFFER = Decimal.of("0.10");
  private static final Decimal WARNING_SHARE = Decimal.of("0.05");
  private static final String TAG = "Margin Call";

  private final SecurityPortfolioManager portfolio;
  private final OrderProperties defaultOrderProperties;
  private final Decimal marginBuffer;

  /// Calls with a buffer of a tenth.
  ///
  /// @param portfolio the portfolio to watch
  /// @param defaultOrderProperties properties of the orders sent
  public DefaultMarginCallModel(
      SecurityPortfolioManager portfolio, OrderProperties defaultOrderProperties) {
    this(portfolio, defaultOrderProperties, DEFAULT_BUFFER);
  }

  /// Calls with another buffer, as a fraction of the portfolio's value.
  public DefaultMarginCallModel(
      SecurityPortfolioManager portfolio,
      OrderProperties defaultOrderProperties,
      Decimal marginBuffer) {
    this.portfolio = portfolio;
    this.defaultOrderProperties = defaultOrderProperties;
    this.marginBuffer = marginBuffer;
  }

  @Override
  public MarginCallOrders getMarginCallOrders() {
    double ample = Math.abs(portfolio.totalPortfolioValueEstimate()) * AMPLE_SHARE;
    if (portfolio.hasAmpleMargin(ample, 0)) {
      return MarginCallOrders.NONE;
    }
    Decimal used = portfolio.totalMarginUsedExact();
    if (!used.isPositive()) {
      return MarginCallOrders.NONE;
    }
    Decimal value = portfolio.totalPortfolioValueExact();
    Decimal remaining = portfolio.getMarginRemaining(value);
    if (remaining.isPositive()) {
      boolean warn = remaining.isLessOrEqual(value.multiply(WARNING_SHARE));
      return new MarginCallOrders(List.of(), warn);
    }
    List<SubmitOrderRequest> orders = new ArrayList<>();
    if (used.isGreater(value.multiply(Decimal.ONE.add(marginBuffer)))) {
      for (Security security : portfolio.positions().groups()) {
        addOrder(security, used.subtract(value), orders);
      }
    }
    return new MarginCallOrders(List.copyOf(orders), !orders.isEmpty());
  }

  @Override
  public List<OrderTicket> executeMarginCall(List<SubmitOrderRequest> generatedMarginCallOrders) {
    List<OrderTicket> executed = new ArrayList<>();
    if (hasMargin()) {
      return executed;
    }
    for (SubmitOrderRequest request : losersFirst(generatedMarginCallOrders)) {
      executed.add(portfolio.transactions().addOrder(request));
      if (hasMargin()) {
        break;
      }
    }
    return executed;
  }

  private boolean hasMargin() {
    return !portfolio.marginRemainingExact().isNegative();
  }

  private List<SubmitOrderRequest> losersFirst(List<SubmitOrderRequest> requests) {
    record Loss(SubmitOrderRequest request, Decimal unrealizedProfit) {}

    return requests.stream()
        .map(r -> new Loss(r, portfolio.get(r.symbol()).unrealizedProfitExact()))
        .sorted(Comparator.comparing(Loss::unrealizedProfit))
        .map(Loss::request)
        .toList();
  }

  private void addOrder(Security security, Decimal missing, List<SubmitOrderRequest> orders) {
    if (security.quoteCurrency().conversionRateExact().isZero()) {
      return;
    }
    SecurityPositionGroups positions = portfolio.positions();
    Decimal used = positions.getReservedBuyingPower(security);
    Decimal keep = Decimal.ZERO.max(used.subtract(missing));
    Decimal opposite = Decimal.of(-security.holdings().quantityExact().signum());
    Decimal delta = used.subtract(keep).multiply(opposite);
    GetMaximumOrderQuantityResult lots =
        positions.getMaximumLotsForDeltaBuyingPower(security, delta, Decimal.ZERO);
    Decimal quantity =
        lots.quantity()
            .abs()
            .multiply(security.symbolProperties().lotSizeExact())
            .multiply(opposite);
    if (!quantity.isZero()) {
      OrderTerms terms =
          new OrderTerms(
              security.symbol(), quantity, security.utcNs(), TAG, defaultOrderProperties.copy());
      orders.add(SubmitOrderRequest.of(OrderType.MARKET, terms).build());
    }
  }
}
