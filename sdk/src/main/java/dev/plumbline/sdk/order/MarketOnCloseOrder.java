package dev.plumbline.sdk.order;

import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;

/// An order that executes in the next closing auction.
public final class MarketOnCloseOrder extends Order {
  /// The time before the close until which a market-on-close order may be submitted: 15.5 minutes,
  /// the exchanges' quarter of an hour and half a minute for the way there.
  ///
  /// Source: LEAN, `MarketOnCloseOrder.DefaultSubmissionTimeBuffer`.
  public static final Duration DEFAULT_SUBMISSION_TIME_BUFFER = Duration.ofSeconds(930);

  /// An order on terms.
  public MarketOnCloseOrder(OrderTerms terms) {
    super(terms);
  }

  @Override
  public OrderType type() {
    return OrderType.MARKET_ON_CLOSE;
  }

  @Override
  public Decimal valueAt(Decimal marketPrice) {
    return quantityExact().multiply(marketPrice);
  }

  @Override
  public MarketOnCloseOrder copy() {
    return copyTo(new MarketOnCloseOrder(terms()));
  }
}
