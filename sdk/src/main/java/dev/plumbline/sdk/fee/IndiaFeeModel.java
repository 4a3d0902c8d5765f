package dev.plumbline.sdk.fee;

import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.security.OrderFeeParameters;
import dev.plumbline.sdk.value.Decimal;

/// What brokerages in India charge for shares: commission, exchange and state charges and taxes,
/// each rounded to paise.
///
/// The charges are those of the calculator at samco.in; brokerages differ in their commission rate.
/// Source: LEAN, `Common/Orders/Fees/IndiaFeeModel.cs`, `SamcoFeeModel.cs`, `ZerodhaFeeModel.cs`.
public sealed class IndiaFeeModel implements FeeModel permits SamcoFeeModel, ZerodhaFeeModel {
  private static final Decimal MAXIMUM_COMMISSION = Decimal.of(20);
  private static final Decimal TRANSACTION_TAX = FeeRules.decimal("0.00025");
  private static final Decimal EXCHANGE_CHARGE = FeeRules.decimal("0.0000345");
  private static final Decimal STATE_TAX = FeeRules.decimal("0.18");
  private static final Decimal SUPERVISION = FeeRules.decimal("0.000001");
  private static final Decimal STAMP = FeeRules.decimal("0.00003");

  private final Decimal commissionRate;
  private final boolean stampOnExactValue;

  IndiaFeeModel(Decimal commissionRate, boolean stampOnExactValue) {
    this.commissionRate = commissionRate;
    this.stampOnExactValue = stampOnExactValue;
  }

  @Override
  public OrderFee getOrderFee(OrderFeeParameters parameters) {
    Decimal signed = FeeRules.value(parameters);
    Decimal value = signed.abs();
    Decimal turnover = value.round(2);
    Decimal commission = value.multiply(commissionRate);
    commission =
        commission.isGreater(MAXIMUM_COMMISSION) ? MAXIMUM_COMMISSION : commission.round(2);
    Decimal exchange = part(turnover, EXCHANGE_CHARGE);
    Decimal tax =
        signed.isNegative()
            ? part(value, TRANSACTION_TAX)
            : part(stampOnExactValue ? value : turnover, STAMP);
    Decimal fee =
        commission
            .add(exchange)
            .add(tax)
            .add(part(commission.add(exchange), STATE_TAX))
            .add(part(turnover, SUPERVISION));
    return OrderFee.of(fee.round(2), "INR");
  }

  private static Decimal part(Decimal base, Decimal rate) {
    return base.multiply(rate).round(2);
  }
}
