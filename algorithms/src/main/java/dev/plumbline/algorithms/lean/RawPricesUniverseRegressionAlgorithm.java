package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.fee.ConstantFeeModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.util.List;

/// Trades one three equities on even days and another three on odd ones, at raw prices and without
/// fees; each begins with its last known price.
///
/// Answers to LEAN's `RawPricesUniverseRegressionAlgorithm`.
public class RawPricesUniverseRegressionAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.DAILY);
    universeSettings().setDataNormalizationMode(DataNormalizationMode.RAW);
    setStartDate(2014, 3, 24);
    setEndDate(2014, 4, 7);
    setCash(50_000);
    setSecurityInitializer(security -> {
      security.setFeeModel(new ConstantFeeModel(0));
      getLastKnownPrices(security.symbol()).forEach(security::setMarketPrice);
    });
    addUniverse(
        "MyUniverse",
        Resolution.DAILY,
        now ->
            now.getDayOfMonth() % 2 == 0
                ? List.of("SPY", "IWM", "QQQ")
                : List.of("AIG", "BAC", "IBM"));
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges changes) {
    for (Security security : changes.removedSecurities()) {
      if (security.invested()) {
        liquidate(security.symbol());
      }
    }
    for (Security security : changes.addedSecurities()) {
      setHoldings(security.symbol(), 0.2);
    }
  }
}
