package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.SecurityDetails;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.data.SplitType;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// Holds a short position over a split at prices as traded: prices fall by the split factor at
/// once, volumes and sizes grow by it.
///
/// Answers to LEAN's `EquitySplitHoldingsMinuteRegressionAlgorithm`.
public class EquitySplitHoldingsMinuteRegressionAlgorithm extends Algorithm {
  private static final double TOLERANCE = 0.0001;

  private Equity apple;
  private boolean splitOccurred;
  private List<Double> prices = List.of();
  private List<Double> sizes = List.of();

  /// Resolution of the subscription.
  protected Resolution resolution() {
    return Resolution.MINUTE;
  }

  @Override
  public void initialize() {
    setStartDate(2014, 6, 5);
    setEndDate(2014, 6, 11);
    setCash(100_000);
    apple =
        addEquity(
            "AAPL",
            SecurityDetails.resolution(resolution())
                .withDataNormalizationMode(DataNormalizationMode.RAW));
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested() && !splitOccurred) {
      setHoldings(apple.symbol(), -1);
    }
    Split split = slice.splits().get(apple.symbol());
    if (split == null || split.type() != SplitType.SPLIT_OCCURRED) {
      prices = prices();
      sizes = sizes();
      return;
    }
    splitOccurred = true;
    Expect.that(apple.holdings().invested(), "nothing held after the split");
    Expect.equal(apple.priceExact(), apple.holdings().priceExact(), "price of the holding");
    changed(prices, prices(), split.splitFactor());
    changed(sizes, sizes(), 1 / split.splitFactor());
  }

  private static void changed(List<Double> before, List<Double> after, double factor) {
    for (int i = 0; i < before.size(); i++) {
      double change = after.get(i) / before.get(i);
      Expect.that(
          Math.abs(change - factor) < TOLERANCE,
          after + " after " + before + " instead of a change by " + factor);
    }
  }

  private List<Double> prices() {
    return quoted()
        ? List.of(
            apple.price(),
            apple.open(),
            apple.close(),
            apple.high(),
            apple.low(),
            apple.askPrice(),
            apple.bidPrice())
        : List.of(apple.price(), apple.open(), apple.close(), apple.high(), apple.low());
  }

  private List<Double> sizes() {
    return quoted()
        ? List.of(apple.volume(), apple.askSize(), apple.bidSize())
        : List.of(apple.volume());
  }

  private boolean quoted() {
    return resolution().compareTo(Resolution.HOUR) < 0;
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(splitOccurred, "no split occurred");
  }
}
