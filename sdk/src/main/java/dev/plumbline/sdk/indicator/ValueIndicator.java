package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.data.BaseData;

/// An indicator of single values; of a bar it takes the close (LEAN's `Indicator`).
public abstract class ValueIndicator extends Indicator {

  /// An indicator that has seen nothing.
  protected ValueIndicator(String name) {
    super(name);
  }

  /// The value that follows from an input; [#samples()] already counts it.
  ///
  /// @param timeNs the moment of the input
  /// @param input the input
  /// @return the value, or `NaN` if this input gives none
  protected abstract double compute(long timeNs, double input);

  @Override
  public final boolean update(long timeNs, double input) {
    if (accepts(timeNs)) {
      publish(timeNs, compute(timeNs, input));
    }
    return isReady();
  }

  @Override
  public final boolean update(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    return update(endTimeNs, close);
  }

  @Override
  protected boolean updateData(BaseData input) {
    return update(input.endTimeNs(), input.value());
  }

  @Override
  public IndicatorInput inputType() {
    return IndicatorInput.VALUE;
  }
}
