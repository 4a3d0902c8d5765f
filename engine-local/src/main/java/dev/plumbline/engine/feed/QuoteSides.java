package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.data.QuoteColumns;

/// Quote bars whose missing side is the one before.
///
/// Source: LEAN, `Engine/DataFeeds/Enumerators/QuoteBarFillForwardEnumerator.cs`.
final class QuoteSides implements PointStream {
  private final PointStream source;
  private QuoteColumns lastBid;
  private int lastBidRow;
  private QuoteColumns lastAsk;
  private int lastAskRow;

  QuoteSides(PointStream source) {
    this.source = source;
  }

  @Override
  public boolean moveNext() {
    if (!source.moveNext()) {
      return false;
    }
    FeedPoint point = source.current();
    if (point.kind == FeedPoint.Kind.QUOTE_BAR) {
      complete(point);
    }
    return true;
  }

  private void complete(FeedPoint point) {
    if (point.quotes.bid[3][point.row] == QuoteColumns.MISSING && lastBid != null) {
      point.bidFrom = lastBid;
      point.bidRow = lastBidRow;
    }
    if (point.quotes.ask[3][point.row] == QuoteColumns.MISSING && lastAsk != null) {
      point.askFrom = lastAsk;
      point.askRow = lastAskRow;
    }
    lastBid = point.bidFrom;
    lastBidRow = point.bidRow;
    lastAsk = point.askFrom;
    lastAskRow = point.askRow;
  }

  @Override
  public FeedPoint current() {
    return source.current();
  }
}
