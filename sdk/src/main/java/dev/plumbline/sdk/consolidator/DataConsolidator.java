package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.data.BaseData;

/// What makes fewer, longer data of the data of one security (LEAN's `IDataConsolidator`).
public interface DataConsolidator {
  /// The datum completed last, or null before the first.
  BaseData consolidated();

  /// The datum in the making, or null if none is begun.
  BaseData workingData();

  /// The kind of data it takes.
  Class<? extends BaseData> inputType();

  /// The kind of data it makes.
  Class<? extends BaseData> outputType();

  /// Takes a datum.
  ///
  /// @throws IllegalArgumentException if it is not of the input type
  void update(BaseData data);

  /// Completes the datum in the making if it ends by the given time.
  ///
  /// @param currentLocalNs the time on the exchange's wall clock
  void scan(long currentLocalNs);

  /// Forgets everything; listeners stay.
  void reset();

  /// Registers a listener, called in order of registration.
  void onDataConsolidated(DataConsolidatedHandler handler);

  /// Takes a listener off again.
  void removeDataConsolidated(DataConsolidatedHandler handler);

  /// Takes all listeners off.
  void dispose();
}
