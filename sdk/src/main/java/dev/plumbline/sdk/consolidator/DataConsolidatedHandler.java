package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.data.BaseData;

/// A listener told whenever a consolidator has completed a datum.
@FunctionalInterface
public interface DataConsolidatedHandler {
  /// Called with the completed datum, before it becomes [DataConsolidator#consolidated()].
  void dataConsolidated(DataConsolidator sender, BaseData consolidated);
}
