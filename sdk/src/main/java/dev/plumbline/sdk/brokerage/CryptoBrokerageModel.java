package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.value.Decimal;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// The rules of an exchange of crypto currencies, which trades no shares: their orders are refused.
///
/// One class stands for LEAN's `BinanceBrokerageModel.cs`, `BitfinexBrokerageModel.cs`,
/// `FTXBrokerageModel.cs`, `KrakenBrokerageModel.cs`, `dYdXBrokerageModel.cs` and their kin, as far
/// as shares can tell.
final class CryptoBrokerageModel extends DefaultBrokerageModel {
  private static final Set<SecurityType> SECURITY_TYPES =
      Set.of(SecurityType.CRYPTO, SecurityType.CRYPTO_FUTURE);
  private final Exchange exchange;

  /// What tells one exchange from another.
  ///
  /// @param model LEAN's name of the model
  /// @param market the market of crypto currencies
  /// @param leverage the leverage that a share would have on margin, or null where asking for it
  ///   fails
  /// @param feeModel the fee model of shares
  record Exchange(String model, String market, Decimal leverage, Supplier<FeeModel> feeModel) {}

  CryptoBrokerageModel(Exchange exchange, AccountType accountType) {
    super(accountType);
    this.exchange = exchange;
  }

  @Override
  public Map<SecurityType, String> defaultMarkets() {
    return marketsWith(Map.of(SecurityType.CRYPTO, exchange.market()));
  }

  @Override
  public String getBenchmarkTicker() {
    return null;
  }

  @Override
  public FeeModel getFeeModel(Security security) {
    return exchange.feeModel().get();
  }

  @Override
  public Decimal getLeverage(Security security) {
    if (accountType() == AccountType.CASH) {
      return Decimal.ONE;
    }
    if (exchange.leverage() == null) {
      throw new IllegalArgumentException("Invalid security type: " + security.type().text());
    }
    return exchange.leverage();
  }

  @Override
  public BrokerageMessageEvent canSubmitOrder(Security security, Order order) {
    return new OrderChecks(exchange.model(), security, order)
        .securityTypes(SECURITY_TYPES)
        .refusal();
  }
}
