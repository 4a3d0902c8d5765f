package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.RenkoBar;
import dev.plumbline.sdk.data.RenkoType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.function.Function;

/// Renko bars that close exactly one brick from their open, on either side.
///
/// At most one bar is completed by a datum; the datum that completes a bar also begins the next
/// one, which opens at the last close.
public final class ClassicRenkoConsolidator extends BaseTimelessConsolidator {
  private final Decimal barSize;
  private final boolean evenBars;
  private Symbol symbol;
  private long startNs;
  private long endNs;
  private Decimal open;
  private Decimal high;
  private Decimal low;
  private Decimal close;
  private Decimal volume;
  private Decimal lastClose;

  /// Bars of the values of the data.
  ///
  /// @param evenBars whether the first open is rounded up to a multiple of the bar size
  public ClassicRenkoConsolidator(Number barSize, boolean evenBars) {
    this(barSize, null, null, evenBars);
  }

  /// Bars of the values of the data, with even opens.
  public ClassicRenkoConsolidator(Number barSize) {
    this(barSize, true);
  }

  /// Bars of what the selectors pick; null stands for value and volume.
  public ClassicRenkoConsolidator(
      Number barSize,
      Function<BaseData, Decimal> selector,
      Function<BaseData, Decimal> volumeSelector,
      boolean evenBars) {
    super(selector, volumeSelector);
    this.barSize = Decimal.of(barSize);
    if (!this.barSize.isPositive()) {
      throw new IllegalArgumentException(
          "RenkoConsolidator bar size must be positve and greater than 1e-28, but is "
              + barSize
              + ".");
    }
    this.evenBars = evenBars;
  }

  /// Classic.
  public RenkoType type() {
    return RenkoType.CLASSIC;
  }

  @Override
  public Class<RenkoBar> outputType() {
    return RenkoBar.class;
  }

  @Override
  public BaseData workingData() {
    return isWorking() ? bar(false) : null;
  }

  @Override
  boolean isWorking() {
    return open != null;
  }

  @Override
  void updateBar(long timeNs, Decimal value, Decimal addedVolume) {
    endNs = timeNs;
    Decimal lowClose = open.subtract(barSize);
    Decimal highClose = open.add(barSize);
    close = highClose.min(lowClose.max(value));
    volume = volume.add(addedVolume);
    if (close.isGreater(high)) {
      high = close;
    }
    if (close.isLess(low)) {
      low = close;
    }
    if (value.isLessOrEqual(lowClose) || value.isGreaterOrEqual(highClose)) {
      lastClose = close;
      emit(bar(true));
      open = null;
    }
  }

  @Override
  void createBar(BaseData data, Decimal value, Decimal firstVolume) {
    Decimal first = lastClose == null ? value : lastClose;
    if (evenBars && lastClose == null) {
      first = first.divide(barSize).ceiling().multiply(barSize);
    }
    symbol = data.symbol();
    startNs = data.timeNs();
    endNs = data.timeNs();
    open = first;
    high = first;
    low = first;
    close = first;
    volume = firstVolume;
  }

  @Override
  public void reset() {
    super.reset();
    open = null;
    lastClose = null;
  }

  private RenkoBar bar(boolean closed) {
    return new RenkoBar(
        symbol,
        startNs,
        endNs,
        new Bar(open, high, low, close),
        volume,
        barSize,
        RenkoType.CLASSIC,
        closed);
  }
}
