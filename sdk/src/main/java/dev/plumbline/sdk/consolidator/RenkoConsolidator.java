package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.BarDirection;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.RenkoBar;
import dev.plumbline.sdk.data.RenkoType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;

/// Renko bars with wicks: a bar in the direction of the last one takes one brick, a turn two, and
/// the farthest price against its direction stays as its wick.
///
/// One datum can complete several bars. Bars have no volume.
public final class RenkoConsolidator extends ConsolidatorBase {
  private final Decimal barSize;
  private RenkoBar last;
  private boolean started;
  private long openNs;
  private long closeNs;
  private Decimal open;
  private Decimal high;
  private Decimal low;
  private Decimal close;

  /// Bars of the values of the data.
  public RenkoConsolidator(Number barSize) {
    this.barSize = Decimal.of(barSize);
    if (!this.barSize.isPositive()) {
      throw new IllegalArgumentException(
          "Renko consolidator BarSize must be strictly greater than zero, but is " + barSize + ".");
    }
  }

  /// Wicked.
  public RenkoType type() {
    return RenkoType.WICKED;
  }

  @Override
  public BaseData workingData() {
    return last;
  }

  @Override
  public Class<BaseData> inputType() {
    return BaseData.class;
  }

  @Override
  public Class<RenkoBar> outputType() {
    return RenkoBar.class;
  }

  @Override
  public void update(BaseData data) {
    Decimal rate = data.priceExact();
    closeNs = data.timeNs();
    if (!started) {
      started = true;
      start(closestMultiple(rate, barSize));
      return;
    }
    if (rate.isGreater(high)) {
      high = rate;
    }
    if (rate.isLess(low)) {
      low = rate;
    }
    close = rate;
    if (close.isGreater(open)) {
      rise(data.symbol());
    } else if (close.isLess(open)) {
      fall(data.symbol());
    }
  }

  @Override
  public void scan(long currentLocalNs) {
    // Time completes no bar.
  }

  @Override
  public void reset() {
    super.reset();
    started = false;
    last = null;
  }

  /// The multiple of the bar size nearest to a price, halves to the even one.
  public static Decimal closestMultiple(Decimal price, Decimal barSize) {
    Decimal whole = price.divide(barSize).floor();
    Decimal modulus = price.subtract(barSize.multiply(whole));
    return barSize.multiply(whole.add(modulus.divide(barSize).round(0)));
  }

  private void start(Decimal rate) {
    openNs = closeNs;
    open = rate;
    high = rate;
    low = rate;
    close = rate;
  }

  private void rise(Symbol symbol) {
    if (last != null && last.direction() != BarDirection.RISING) {
      Decimal limit = last.openExact().add(barSize);
      if (!close.isGreater(limit)) {
        return;
      }
      complete(symbol, new Bar(last.openExact(), limit, low, limit));
      low = limit;
    }
    for (Decimal limit = open.add(barSize); close.isGreater(limit); limit = open.add(barSize)) {
      complete(symbol, new Bar(open, limit, low, limit));
      low = limit;
    }
  }

  private void fall(Symbol symbol) {
    if (last != null && last.direction() != BarDirection.FALLING) {
      Decimal limit = last.openExact().subtract(barSize);
      if (!close.isLess(limit)) {
        return;
      }
      complete(symbol, new Bar(last.openExact(), high, limit, limit));
      high = limit;
    }
    for (Decimal limit = open.subtract(barSize);
        close.isLess(limit);
        limit = open.subtract(barSize)) {
      complete(symbol, new Bar(open, high, limit, limit));
      high = limit;
    }
  }

  private void complete(Symbol symbol, Bar prices) {
    last =
        new RenkoBar(
            symbol, openNs, closeNs, prices, Decimal.ZERO, barSize, RenkoType.WICKED, false);
    emit(last);
    openNs = closeNs;
    open = prices.closeExact();
  }
}
