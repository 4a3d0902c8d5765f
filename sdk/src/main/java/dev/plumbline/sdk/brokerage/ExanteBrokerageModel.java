package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.fee.ExanteFeeModel;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.value.Decimal;
import java.util.Set;

/// The rules of Exante: leverage 1.2 on shares, orders only with a price.
///
/// As in LEAN, an order is refused whose average fill price is zero; which it is for every order
/// before its first fill. Source: LEAN, `Common/Brokerages/ExanteBrokerageModel.cs`.
public final class ExanteBrokerageModel extends DefaultBrokerageModel {
  private static final Set<SecurityType> SECURITY_TYPES =
      Set.of(
          SecurityType.FOREX,
          SecurityType.EQUITY,
          SecurityType.INDEX,
          SecurityType.OPTION,
          SecurityType.FUTURE,
          SecurityType.CFD,
          SecurityType.CRYPTO);
  private static final Decimal EQUITY_LEVERAGE = Decimal.of("1.2");
  private static final Decimal FOREX_LEVERAGE = Decimal.of("1.05");

  /// The model of a cash account.
  public ExanteBrokerageModel() {
    this(AccountType.CASH);
  }

  /// The model of an account.
  public ExanteBrokerageModel(AccountType accountType) {
    super(accountType);
  }

  @Override
  public FeeModel getFeeModel(Security security) {
    return new ExanteFeeModel();
  }

  @Override
  public BrokerageMessageEvent canSubmitOrder(Security security, Order order) {
    return new OrderChecks(name(), security, order)
        .refuseIf(order.priceExact().isZero(), "Price is not set.")
        .securityTypes(SECURITY_TYPES)
        .refusal();
  }

  @Override
  public Decimal getLeverage(Security security) {
    if (accountType() == AccountType.CASH || isInternal(security)) {
      return Decimal.ONE;
    }
    return switch (security.type()) {
      case FOREX -> FOREX_LEVERAGE;
      case EQUITY -> EQUITY_LEVERAGE;
      default -> Decimal.ONE;
    };
  }
}
