package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.data.Slice;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/// Where an algorithm's data of the past comes from.
public interface HistoryProvider {
  /// Tells everything of the requested stretches that was known at the present, instant by instant.
  ///
  /// @param consumer gets each slice; a slice is valid only during the call
  void history(List<HistoryRequest> requests, Consumer<Slice> consumer);

  /// The same, read as the slices are asked for; a slice is valid until the next one is.
  default Iterator<Slice> slices(List<HistoryRequest> requests) {
    List<Slice> all = new ArrayList<>();
    history(requests, slice -> all.add(HistorySlice.of(slice)));
    return all.iterator();
  }

  /// Number of data points told so far.
  long dataPointCount();
}
