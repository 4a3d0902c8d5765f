package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Tick;

/// Gives each datum on as it is, except one that ends when the last one ended; all ticks are given
/// on.
///
/// @param <T> the data taken
public class IdentityDataConsolidator<T extends BaseData> extends ConsolidatorBase {
  private final Class<T> type;
  private T last;

  /// A consolidator of data of a type.
  public IdentityDataConsolidator(Class<T> type) {
    this.type = type;
  }

  @Override
  public BaseData workingData() {
    return last;
  }

  @Override
  public Class<T> inputType() {
    return type;
  }

  @Override
  public Class<T> outputType() {
    return type;
  }

  @Override
  public void update(BaseData data) {
    if (!type.isInstance(data)) {
      throw new IllegalArgumentException(
          "Received type of "
              + data.getClass().getSimpleName()
              + " but expected "
              + type.getSimpleName()
              + " for "
              + data.symbol()
              + " at "
              + data.time()
              + ".");
    }
    T typed = type.cast(data);
    if (counts(typed)
        && (type == Tick.class || last == null || data.endTimeNs() != last.endTimeNs())) {
      emit(data);
      last = typed;
    }
  }

  /// Whether a datum counts at all.
  protected boolean counts(T data) {
    return true;
  }

  @Override
  public void scan(long currentLocalNs) {
    // Every datum is complete when it comes.
  }

  @Override
  public void reset() {
    super.reset();
    last = null;
  }
}
