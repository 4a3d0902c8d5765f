package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.IndiaOrderProperties;
import dev.plumbline.sdk.symbol.Exchange;
import dev.plumbline.sdk.time.Resolution;

/// Buys one share in India, in rupees.
///
/// Answers to LEAN's `BasicTemplateIndiaAlgorithm`.
public class BasicTemplateIndiaAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setAccountCurrency("INR");
    setStartDate(2019, 1, 23);
    setEndDate(2019, 10, 31);
    setCash(100_000);
    addEquity("YESBANK", Resolution.MINUTE, "india");
    setDefaultOrderProperties(new IndiaOrderProperties(Exchange.NSE));
    debug("Initialization Done");
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      marketOrder("YESBANK", 1);
    }
  }
}
