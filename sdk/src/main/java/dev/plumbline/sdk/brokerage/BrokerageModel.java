package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.UpdateOrderRequest;
import dev.plumbline.sdk.security.BuyingPowerModel;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.FillModel;
import dev.plumbline.sdk.security.MarginInterestRateModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SettlementModel;
import dev.plumbline.sdk.security.ShortableProvider;
import dev.plumbline.sdk.security.SlippageModel;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// The rules and the models of one brokerage.
///
/// Source: LEAN, `Common/Brokerages/IBrokerageModel.cs`. Differs from LEAN: a refusal is the
/// message itself, null means that nothing is refused.
public interface BrokerageModel {
  /// Margin or cash.
  AccountType accountType();

  /// The fraction of buying power that must stay free.
  Decimal requiredFreeBuyingPowerPercent();

  /// Why an order may not be submitted, or null if it may.
  BrokerageMessageEvent canSubmitOrder(Security security, Order order);

  /// Why an order may not be updated, or null if it may.
  BrokerageMessageEvent canUpdateOrder(Security security, Order order, UpdateOrderRequest request);

  /// Whether an order may be filled now.
  boolean canExecuteOrder(Security security, Order order);

  /// Brings open orders over a split.
  void applySplit(List<OrderTicket> tickets, Split split);

  /// The leverage of a security.
  Decimal getLeverage(Security security);

  /// The ticker of the equity that results are compared with unless the author sets another.
  String getBenchmarkTicker();

  /// How orders of a security are filled.
  FillModel getFillModel(Security security);

  /// What a fill costs.
  FeeModel getFeeModel(Security security);

  /// How far a fill is from the market's price.
  SlippageModel getSlippageModel(Security security);

  /// When the money of a fill is there.
  SettlementModel getSettlementModel(Security security);

  /// What borrowed money costs.
  MarginInterestRateModel getMarginInterestRateModel(Security security);

  /// How margin is computed.
  BuyingPowerModel getBuyingPowerModel(Security security);

  /// How many shares can be borrowed.
  ShortableProvider getShortableProvider(Security security);
}
