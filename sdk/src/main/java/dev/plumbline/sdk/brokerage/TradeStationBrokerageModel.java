package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.fee.TradeStationFeeModel;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.TradeStationOrderProperties;
import dev.plumbline.sdk.order.UpdateOrderRequest;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.time.Nanos;
import java.util.List;
import java.util.Set;

/// The rules of TradeStation: shares free of charge for residents of the USA.
///
/// Source: LEAN, `Common/Brokerages/TradeStationBrokerageModel.cs`.
public final class TradeStationBrokerageModel extends DefaultBrokerageModel {
  private static final Set<SecurityType> SECURITY_TYPES =
      Set.of(
          SecurityType.EQUITY, SecurityType.OPTION, SecurityType.FUTURE, SecurityType.INDEX_OPTION);
  private static final List<OrderType> ORDER_TYPES =
      List.of(
          OrderType.MARKET,
          OrderType.LIMIT,
          OrderType.STOP_MARKET,
          OrderType.STOP_LIMIT,
          OrderType.COMBO_MARKET,
          OrderType.COMBO_LIMIT,
          OrderType.MARKET_ON_OPEN,
          OrderType.MARKET_ON_CLOSE,
          OrderType.TRAILING_STOP);
  private static final Set<SecurityType> MARKET_ON_OPEN_TYPES =
      Set.of(SecurityType.EQUITY, SecurityType.OPTION, SecurityType.INDEX_OPTION);
  private static final List<OrderType> NOT_ACROSS_ZERO =
      List.of(
          OrderType.COMBO_MARKET,
          OrderType.COMBO_LIMIT,
          OrderType.MARKET_ON_OPEN,
          OrderType.MARKET_ON_CLOSE);

  /// The model of a margin account.
  public TradeStationBrokerageModel() {
    this(AccountType.MARGIN);
  }

  /// The model of an account.
  public TradeStationBrokerageModel(AccountType accountType) {
    super(accountType);
  }

  @Override
  public FeeModel getFeeModel(Security security) {
    return new TradeStationFeeModel();
  }

  @Override
  public BrokerageMessageEvent canSubmitOrder(Security security, Order order) {
    BrokerageMessageEvent refusal =
        new OrderChecks(name(), security, order)
            .refuseIf(
                isOutsideRegularHours(order)
                    && (order.type() != OrderType.LIMIT
                        || order.securityType() != SecurityType.EQUITY),
                "NotSupportedOutsideRegularMarketHours",
                "To place an order outside regular trading hours, please use a limit order and"
                    + " ensure the security is an equity.")
            .securityTypes(SECURITY_TYPES)
            .orderTypes(ORDER_TYPES)
            .crossZero(NOT_ACROSS_ZERO)
            .marketOnOpen(
                MARKET_ON_OPEN_TYPES,
                session -> new OrderChecks.Window(6 * Nanos.HOUR, session.startNs() - Nanos.MINUTE))
            .refusal();
    return refusal != null ? refusal : super.canSubmitOrder(security, order);
  }

  private static boolean isOutsideRegularHours(Order order) {
    return order.properties() instanceof TradeStationOrderProperties properties
        && properties.outsideRegularTradingHours();
  }

  /// Refuses other quantities for orders that cross zero and for combo orders.
  @Override
  public BrokerageMessageEvent canUpdateOrder(
      Security security, Order order, UpdateOrderRequest request) {
    boolean otherQuantity =
        request.quantityExact() != null && !request.quantityExact().equals(order.quantityExact());
    boolean combo = order.type() == OrderType.COMBO_MARKET || order.type() == OrderType.COMBO_LIMIT;
    return new OrderChecks(name(), security, order)
        .refuseIf(
            otherQuantity
                && OrderChecks.crossesZero(
                    security.holdings().quantityExact(), order.quantityExact()),
            "UpdateRejected",
            "Unfortunately, the "
                + name()
                + " brokerage model does not support updating the quantity of Cross Zero Orders.")
        .refuseIf(
            otherQuantity && combo,
            "Order type '"
                + order.type()
                + "' is not supported to update quantity in the "
                + name()
                + ".")
        .refusal();
  }
}
