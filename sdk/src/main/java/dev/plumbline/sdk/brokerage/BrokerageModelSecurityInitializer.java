package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityInitializer;

/// Gives a security the models and the leverage of a brokerage.
///
/// Source: LEAN, `Common/Securities/BrokerageModelSecurityInitializer.cs`.
///
/// @param brokerageModel the brokerage's rules
public record BrokerageModelSecurityInitializer(BrokerageModel brokerageModel)
    implements SecurityInitializer {
  @Override
  public void initialize(Security security) {
    security.setFillModel(brokerageModel.getFillModel(security));
    security.setFeeModel(brokerageModel.getFeeModel(security));
    security.setSlippageModel(brokerageModel.getSlippageModel(security));
    security.setSettlementModel(brokerageModel.getSettlementModel(security));
    security.setBuyingPowerModel(brokerageModel.getBuyingPowerModel(security));
    security.setMarginInterestRateModel(brokerageModel.getMarginInterestRateModel(security));
    security.setLeverage(brokerageModel.getLeverage(security));
    security.setShortableProvider(brokerageModel.getShortableProvider(security));
  }
}
