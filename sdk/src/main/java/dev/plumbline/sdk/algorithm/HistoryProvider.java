package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.universe.Fundamental;
import dev.plumbline.sdk.universe.Universe;
import java.util.ArrayList;
import java.util.Collection;
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

  /// What a universe selected from on the last so many trading days that something is stored of.
  ///
  /// @param days how many days to look back
  default List<List<BaseData>> universe(Universe universe, int days) {
    throw new UnsupportedOperationException("no past of universes is known here: " + universe);
  }

  /// What a universe selected from between two instants, day by day.
  default List<List<BaseData>> universe(Universe universe, long startUtcNs, long endUtcNs) {
    throw new UnsupportedOperationException("no past of universes is known here: " + universe);
  }

  /// Fundamental data of equities on the last so many trading days; days without any are left out.
  default List<List<Fundamental>> fundamentals(Collection<Symbol> symbols, int days) {
    throw new UnsupportedOperationException("no past of fundamental data is known here");
  }

  /// Fundamental data of equities between two instants; days without any are left out.
  default List<List<Fundamental>> fundamentals(
      Collection<Symbol> symbols, long startUtcNs, long endUtcNs) {
    throw new UnsupportedOperationException("no past of fundamental data is known here");
  }

  /// Number of data points told so far.
  long dataPointCount();
}
