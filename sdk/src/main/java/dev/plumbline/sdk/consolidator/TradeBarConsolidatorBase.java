package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;

/// Trade bars of a length, of so many data, or of both.
///
/// @param <T> the data taken
public abstract class TradeBarConsolidatorBase<T extends BaseData>
    extends PeriodCountConsolidatorBase<T, TradeBar> {
  private Decimal open;
  private Decimal high;
  private Decimal low;
  private Decimal close;
  private Decimal volume;

  TradeBarConsolidatorBase(Class<T> inputType, int maxCount, PeriodSpecification specification) {
    super(inputType, TradeBar.class, maxCount, specification);
  }

  /// The bar in the making, or null.
  public TradeBar workingBar() {
    return (TradeBar) workingData();
  }

  final void begin(Bar prices, Decimal firstVolume) {
    open = prices.openExact();
    high = prices.highExact();
    low = prices.lowExact();
    close = prices.closeExact();
    volume = firstVolume;
  }

  final void begin(Decimal price, Decimal firstVolume) {
    open = price;
    high = price;
    low = price;
    close = price;
    volume = firstVolume;
  }

  final void add(Decimal addedHigh, Decimal addedLow, Decimal last) {
    close = last;
    if (addedLow.isLess(low)) {
      low = addedLow;
    }
    if (addedHigh.isGreater(high)) {
      high = addedHigh;
    }
  }

  final void addVolume(Decimal added) {
    volume = volume.add(added);
  }

  @Override
  TradeBar bar(Symbol symbol, long startNs, long endNs) {
    return new TradeBar(symbol, startNs, endNs, new Bar(open, high, low, close), volume, false);
  }
}
