package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.data.BaseData;

/// Two consolidators one after the other: what the first completes, the second takes.
public final class SequentialConsolidator extends ConsolidatorBase {
  private final DataConsolidator first;
  private final DataConsolidator second;

  /// A consolidator of both.
  ///
  /// @throws IllegalArgumentException if the second does not take what the first makes
  public SequentialConsolidator(DataConsolidator first, DataConsolidator second) {
    if (!second.inputType().isAssignableFrom(first.outputType())) {
      throw new IllegalArgumentException(
          "first.OutputType must equal second.OutputType! The first makes "
              + first.outputType().getSimpleName()
              + ", the second takes "
              + second.inputType().getSimpleName()
              + ".");
    }
    this.first = first;
    this.second = second;
    first.onDataConsolidated((sender, consolidated) -> second.update(consolidated));
    second.onDataConsolidated((sender, consolidated) -> emit(consolidated));
  }

  /// The consolidator that takes the data.
  public DataConsolidator first() {
    return first;
  }

  /// The consolidator that makes the bars.
  public DataConsolidator second() {
    return second;
  }

  @Override
  public BaseData workingData() {
    return second.workingData();
  }

  @Override
  public Class<? extends BaseData> inputType() {
    return first.inputType();
  }

  @Override
  public Class<? extends BaseData> outputType() {
    return second.outputType();
  }

  @Override
  public void update(BaseData data) {
    first.update(data);
  }

  @Override
  public void scan(long currentLocalNs) {
    first.scan(currentLocalNs);
  }

  @Override
  public void reset() {
    first.reset();
    second.reset();
    super.reset();
  }

  @Override
  public void dispose() {
    first.dispose();
    second.dispose();
    super.dispose();
  }
}
