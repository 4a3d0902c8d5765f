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
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import java.util.Map;

/// A brokerage as a backtest sees it: the orders that it takes, and the models that securities get
/// from it.
///
/// Source: LEAN, `Common/Brokerages/IBrokerageModel.cs`.
public interface BrokerageModel {
  /// Whether the account may borrow.
  AccountType accountType();

  /// The part of the buying power that must stay unused, from 0 (none) to 1.
  Decimal requiredFreeBuyingPowerPercent();

  /// The market of each kind of security that an author does not name one for.
  Map<SecurityType, String> defaultMarkets();

  /// Why the brokerage refuses an order, or null if it takes it.
  BrokerageMessageEvent canSubmitOrder(Security security, Order order);

  /// Why the brokerage refuses a change of an order, or null if it takes it.
  BrokerageMessageEvent canUpdateOrder(Security security, Order order, UpdateOrderRequest request);

  /// Whether the brokerage executes an order now, given the price is met; opening hours are asked
  /// elsewhere.
  boolean canExecuteOrder(Security security, Order order);

  /// Changes open orders so that they fit the prices after a split.
  void applySplit(List<OrderTicket> tickets, Split split);

  /// The leverage of a security.
  Decimal getLeverage(Security security);

  /// The ticker of the share whose price is the benchmark where an author names none, in the
  /// default market of shares; null for a benchmark of zero throughout.
  String getBenchmarkTicker();

  /// A fill model for a security.
  FillModel getFillModel(Security security);

  /// A fee model for a security.
  FeeModel getFeeModel(Security security);

  /// A slippage model for a security.
  SlippageModel getSlippageModel(Security security);

  /// A settlement model for a security.
  SettlementModel getSettlementModel(Security security);

  /// A margin interest rate model for a security.
  MarginInterestRateModel getMarginInterestRateModel(Security security);

  /// A buying power model for a security.
  BuyingPowerModel getBuyingPowerModel(Security security);

  /// A shortable provider for a security.
  ShortableProvider getShortableProvider(Security security);
}
