package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.BaseDataBar;

/// An indicator of bars of any kind.
public abstract class BarIndicator extends Indicator {

  /// An indicator that has seen nothing.
  protected BarIndicator(String name) {
    super(name);
  }

  /// The value that follows from a bar; [#samples()] already counts it.
  ///
  /// @param endTimeNs the end of the bar
  /// @param volume the volume, 0 for bars without
  /// @return the value, or `NaN` if this bar gives none
  protected abstract double compute(
      long endTimeNs, double open, double high, double low, double close, double volume);

  @Override
  public final boolean update(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    if (!takesPrimitives()) {
      throw new UnsupportedOperationException(
          getClass().getSimpleName() + " needs data objects; use update(BaseData).");
    }
    if (accepts(endTimeNs)) {
      publish(endTimeNs, compute(endTimeNs, open, high, low, close, volume));
    }
    return isReady();
  }

  @Override
  public final boolean update(long timeNs, double value) {
    throw new UnsupportedOperationException(
        getClass().getSimpleName()
            + " does not support the `Update(DateTime, decimal)` method. Use one of the following"
            + " methods instead: Update(TradeBar), Update(QuoteBar)");
  }

  @Override
  protected boolean updateData(BaseData input) {
    if (!(input instanceof BaseDataBar bar)) {
      throw new IllegalArgumentException(
          name()
              + " needs bars, but was given "
              + input.getClass().getSimpleName()
              + " of "
              + input.symbol()
              + " at "
              + input.endTime()
              + ".");
    }
    return update(bar.endTimeNs(), bar.open(), bar.high(), bar.low(), bar.close(), bar.volume());
  }

  @Override
  public IndicatorInput inputType() {
    return IndicatorInput.BAR;
  }
}
