package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;

/// Quote bars of a length, of so many data, or of both. A bar opens with the last quotes of the bar
/// before.
///
/// @param <T> the data taken
public abstract class QuotedPeriodConsolidator<T extends BaseData>
    extends PeriodCountConsolidatorBase<T, QuoteBar> {
  private final QuoteSide bid = new QuoteSide();
  private final QuoteSide ask = new QuoteSide();

  QuotedPeriodConsolidator(Class<T> inputType, int maxCount, PeriodSpecification specification) {
    super(inputType, QuoteBar.class, maxCount, specification);
  }

  /// The bar in the making, or null.
  public QuoteBar workingBar() {
    return (QuoteBar) workingData();
  }

  @Override
  void begin(T data) {
    bid.clear();
    ask.clear();
    if (consolidated() instanceof QuoteBar previous) {
      bid.addPrice(last(previous.bid()), previous.lastBidSizeExact());
      ask.addPrice(last(previous.ask()), previous.lastAskSizeExact());
    }
    add(data);
  }

  final QuoteSide bid() {
    return bid;
  }

  final QuoteSide ask() {
    return ask;
  }

  @Override
  QuoteBar bar(Symbol symbol, long startNs, long endNs) {
    return new QuoteBar(
        symbol, startNs, endNs, bid.bar(), bid.size(), ask.bar(), ask.size(), false);
  }

  @Override
  boolean endsWithPeriod() {
    return false;
  }

  private static Decimal last(Bar side) {
    return side == null ? Decimal.ZERO : side.closeExact();
  }
}
