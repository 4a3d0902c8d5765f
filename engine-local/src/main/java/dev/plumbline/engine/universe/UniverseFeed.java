package dev.plumbline.engine.universe;

import dev.plumbline.sdk.data.BaseData;
import java.util.List;

/// When a universe selects, and from what.
interface UniverseFeed {
  /// What a feed of bare times gives for each of them.
  List<BaseData> NO_DATA = List.of();

  /// The next instant at which it has something, UTC, or [dev.plumbline.sdk.time.Nanos#MAX] at its
  /// end.
  long utcNs();

  /// Takes everything up to an instant: what there is to select from.
  Taken take(long utcNs);

  /// What was taken.
  ///
  /// @param data what there is to select from
  /// @param points the number of data points that it counts for
  record Taken(List<BaseData> data, int points) {}
}
