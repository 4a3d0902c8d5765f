package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.RangeBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.function.Function;

/// Bars that end when high and low would be more than so many price steps apart; the next one opens
/// a step beyond, and a jump makes bars without volume in between.
///
/// LEAN looks the size of a price step up by itself; here it is given.
public class RangeConsolidator extends BaseTimelessConsolidator {
  private final int range;
  private final Decimal step;
  private final Decimal rangeSize;
  private boolean begunBefore;
  private Symbol symbol;
  private long endNs;
  private Decimal open;
  private Decimal high;
  private Decimal low;
  private Decimal close;
  private Decimal volume;
  private boolean closed;

  /// Bars of the values of the data.
  ///
  /// @param range the number of price steps
  /// @param minimumPriceVariation the size of a price step
  public RangeConsolidator(int range, Number minimumPriceVariation) {
    this(range, minimumPriceVariation, null, null);
  }

  /// Bars of what the selectors pick; null stands for value and volume.
  public RangeConsolidator(
      int range,
      Number minimumPriceVariation,
      Function<BaseData, Decimal> selector,
      Function<BaseData, Decimal> volumeSelector) {
    super(selector, volumeSelector);
    this.range = range;
    step = Decimal.of(minimumPriceVariation);
    rangeSize = step.multiply(range);
    if (!rangeSize.isPositive()) {
      throw new IllegalArgumentException(
          "A range bar needs a range and a price step above zero, not "
              + range
              + " and "
              + minimumPriceVariation
              + ".");
    }
  }

  /// The number of price steps of a bar.
  public int range() {
    return range;
  }

  /// The greatest distance of high and low.
  public double rangeSize() {
    return rangeSize.doubleValue();
  }

  @Override
  public Class<RangeBar> outputType() {
    return RangeBar.class;
  }

  @Override
  public BaseData workingData() {
    return isWorking() ? bar() : null;
  }

  @Override
  boolean isWorking() {
    return open != null;
  }

  @Override
  void updateBar(long timeNs, Decimal value, Decimal addedVolume) {
    boolean rising = value.isGreater(high);
    add(timeNs, value, addedVolume);
    while (closed) {
      emit(bar());
      begin(endNs, rising ? high.add(step) : low.subtract(step), Decimal.ZERO);
      boolean phantom = low.subtract(value).abs().isGreater(rangeSize);
      add(timeNs, value, phantom ? Decimal.ZERO : addedVolume);
    }
  }

  @Override
  void createBar(BaseData data, Decimal value, Decimal firstVolume) {
    Decimal first = begunBefore ? value : value.divide(rangeSize).ceiling().multiply(rangeSize);
    begunBefore = true;
    symbol = data.symbol();
    begin(data.timeNs(), first, firstVolume);
  }

  @Override
  public void reset() {
    super.reset();
    begunBefore = false;
    open = null;
  }

  /// Adds a value; whether that completes the bar.
  final boolean add(long timeNs, Decimal value, Decimal addedVolume) {
    endNs = timeNs;
    if (value.isLess(low)) {
      if (high.subtract(value).isGreater(rangeSize)) {
        low = high.subtract(rangeSize);
        close = low;
        closed = true;
        return true;
      }
      low = value;
    } else if (value.isGreater(high)) {
      if (value.subtract(low).isGreater(rangeSize)) {
        high = low.add(rangeSize);
        close = high;
        closed = true;
        return true;
      }
      high = value;
    }
    volume = volume.add(addedVolume);
    return false;
  }

  /// Emits the bar and begins none.
  final void finish() {
    emit(bar());
    open = null;
  }

  private void begin(long timeNs, Decimal first, Decimal firstVolume) {
    endNs = timeNs;
    open = first;
    high = first;
    low = first;
    close = first;
    volume = firstVolume;
    closed = false;
  }

  private RangeBar bar() {
    return new RangeBar(symbol, endNs, new Bar(open, high, low, close), volume, rangeSize, closed);
  }
}
