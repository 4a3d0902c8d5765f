package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.fee.AlphaStreamsFeeModel;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SettlementModel;
import dev.plumbline.sdk.security.SlippageModel;
import dev.plumbline.sdk.settlement.ImmediateSettlementModel;
import dev.plumbline.sdk.slippage.AlphaStreamsSlippageModel;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.value.Decimal;

/// The rules of Alpha Streams: margin accounts alone, no leverage on shares, slippage of 0.01 %.
///
/// Source: LEAN, `Common/Brokerages/AlphaStreamsBrokerageModel.cs`.
public final class AlphaStreamsBrokerageModel extends DefaultBrokerageModel {
  private static final Decimal CURRENCY_LEVERAGE = Decimal.of(10);

  /// The model of a margin account.
  public AlphaStreamsBrokerageModel() {
    this(AccountType.MARGIN);
  }

  /// The model of an account, which must be a margin account.
  public AlphaStreamsBrokerageModel(AccountType accountType) {
    super(accountType);
    if (accountType == AccountType.CASH) {
      throw new IllegalArgumentException(
          "The Alpha Streams brokerage does not currently support Cash trading.");
    }
  }

  @Override
  public FeeModel getFeeModel(Security security) {
    return new AlphaStreamsFeeModel();
  }

  @Override
  public SlippageModel getSlippageModel(Security security) {
    return new AlphaStreamsSlippageModel();
  }

  @Override
  public Decimal getLeverage(Security security) {
    boolean currency = security.type() == SecurityType.FOREX || security.type() == SecurityType.CFD;
    return currency ? CURRENCY_LEVERAGE : Decimal.ONE;
  }

  @Override
  public SettlementModel getSettlementModel(Security security) {
    return new ImmediateSettlementModel();
  }
}
