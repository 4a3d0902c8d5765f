package dev.plumbline.sdk.margin;

import dev.plumbline.sdk.security.GetMaximumOrderQuantityForTargetBuyingPowerParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityHolding;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;

/// LEAN's texts about margin; they end up in logs, order events and runtime errors that are
/// compared.
///
/// Source: LEAN `Common/Messages/Messages.Securities.cs`, `Messages.QuantConnect.cs`.
final class MarginMessages {
  private MarginMessages() {}

  static String zeroPriceForSecurity(Symbol symbol) {
    return symbol
        + ": The security does not have an accurate price as it has not yet received a bar of data."
        + " Before placing a trade (or using SetHoldings) warm up your algorithm with SetWarmup, or"
        + " use slice.Contains(symbol) to confirm the Slice object has price before using the data."
        + " Data does not necessarily all arrive at the same time so your algorithm should confirm"
        + " the data is ready before using it. In live trading this can mean you do not have an"
        + " active subscription to the asset class you're trying to trade. If using custom data"
        + " make sure you've set the 'Value' property.";
  }

  static String targetNotAboveMinimum(Decimal change, Decimal minimum) {
    return "The target order margin " + change + " is less than the minimum " + minimum + ".";
  }

  static String lessThanLotSize(Security security, Decimal targetOrderMargin) {
    return "The order quantity is less than the lot size of "
        + security.symbolProperties().lotSizeExact()
        + " and has been rounded to zero. Target order margin "
        + targetOrderMargin
        + ". ";
  }

  static String failedToConverge(
      GetMaximumOrderQuantityForTargetBuyingPowerParameters parameters,
      Decimal target,
      Decimal fees) {
    Security security = parameters.security();
    return "GetMaximumOrderQuantityForTargetBuyingPower failed to converge on the target margin: "
        + target
        + "; the following information can be used to reproduce the issue. Total Portfolio Cash: "
        + parameters.portfolio().cashExact()
        + "; Security : "
        + security.symbol().id()
        + "; Price : "
        + security.closeExact()
        + "; Leverage: "
        + security.leverageExact()
        + "; Order Fee: "
        + fees
        + "; Lot Size: "
        + security.symbolProperties().lotSizeExact()
        + "; Current Holdings: "
        + position(security)
        + "; Target Percentage: %"
        + parameters.targetBuyingPower().multiply(Decimal.HUNDRED)
        + ";";
  }

  static String wrongDirection(Decimal target, Decimal unitMargin, Security security) {
    return "BuyingPowerModel().GetAmountToOrder(): Margin is being adjusted in the wrong direction."
        + " Reproduce this issue with the following variables, Target Margin: "
        + target
        + "; MarginForOneUnit: "
        + unitMargin
        + "; Security Holdings: "
        + position(security)
        + "; LotSize: "
        + security.symbolProperties().lotSizeExact()
        + "; Price: "
        + security.closeExact()
        + "; Leverage: "
        + security.leverageExact();
  }

  private static String position(Security security) {
    SecurityHolding holdings = security.holdings();
    return holdings.quantityExact() + " @ " + holdings.averagePriceExact();
  }
}
