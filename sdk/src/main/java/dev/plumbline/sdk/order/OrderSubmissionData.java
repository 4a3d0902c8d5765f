package dev.plumbline.sdk.order;

import dev.plumbline.sdk.value.Decimal;
import java.util.Objects;

/// The prices of a security at the moment its order was submitted, with the scale that they had;
/// none is null.
///
/// @param bidPriceExact best bid
/// @param askPriceExact best ask
/// @param lastPriceExact current price
public record OrderSubmissionData(
    Decimal bidPriceExact, Decimal askPriceExact, Decimal lastPriceExact) {
  /// Checks that all prices are there.
  public OrderSubmissionData {
    Objects.requireNonNull(bidPriceExact, "bidPrice");
    Objects.requireNonNull(askPriceExact, "askPrice");
    Objects.requireNonNull(lastPriceExact, "lastPrice");
  }

  /// The best bid.
  public double bidPrice() {
    return bidPriceExact.doubleValue();
  }

  /// The best ask.
  public double askPrice() {
    return askPriceExact.doubleValue();
  }

  /// The current price.
  public double lastPrice() {
    return lastPriceExact.doubleValue();
  }
}
