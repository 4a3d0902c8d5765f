package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.data.BaseData;
import java.util.function.Predicate;

/// The value of the last datum that fulfilled a condition; 0 before the first.
///
/// It needs data objects.
public final class FilteredIdentity extends Indicator {
  private final Predicate<BaseData> filter;
  private double last;

  /// An identity with a name; a null filter lets everything pass.
  public FilteredIdentity(String name, Predicate<BaseData> filter) {
    super(name);
    this.filter = filter == null ? data -> true : filter;
  }

  /// An identity without a name.
  public FilteredIdentity(Predicate<BaseData> filter) {
    this("", filter);
  }

  @Override
  public boolean isReady() {
    return samples() > 0 && value() > 0;
  }

  @Override
  public IndicatorInput inputType() {
    return IndicatorInput.DATA;
  }

  @Override
  public boolean takesPrimitives() {
    return false;
  }

  @Override
  public boolean update(long timeNs, double value) {
    throw new UnsupportedOperationException(
        "FilteredIdentity needs data objects; use update(BaseData).");
  }

  @Override
  public boolean update(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    return update(endTimeNs, close);
  }

  @Override
  protected boolean updateData(BaseData input) {
    if (accepts(input.endTimeNs())) {
      if (filter.test(input)) {
        last = input.value();
      }
      publish(input.endTimeNs(), last);
    }
    return isReady();
  }

  @Override
  public void reset() {
    last = 0;
    super.reset();
  }
}
