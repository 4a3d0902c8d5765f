package dev.plumbline.algorithms.fuzz;

import dev.plumbline.sdk.brokerage.AccountType;
import dev.plumbline.sdk.brokerage.DefaultBrokerageModel;

/// Random buying without margin, by the minute.
public class FuzzMinuteCash extends FuzzMinute {
  /// One random trader.
  public FuzzMinuteCash() {}

  @Override
  protected int defaultSeed() {
    return 601;
  }

  @Override
  protected boolean shorts() {
    return false;
  }

  @Override
  protected void prepare() {
    setBrokerageModel(new DefaultBrokerageModel(AccountType.CASH));
  }
}
