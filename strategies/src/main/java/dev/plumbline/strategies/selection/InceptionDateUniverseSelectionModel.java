package dev.plumbline.strategies.selection;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.CustomUniverseSelectionModel;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/// Follows US equities from their first days on.
///
/// Source: LEAN, `Algorithm.Framework/Selection/InceptionDateUniverseSelectionModel.cs`.
public class InceptionDateUniverseSelectionModel extends CustomUniverseSelectionModel {
  private final Queue<Map.Entry<String, LocalDate>> waiting;
  private final List<String> tickers = new ArrayList<>();

  /// A model.
  ///
  /// @param tickersByDate first days by ticker, in the order of the days
  public InceptionDateUniverseSelectionModel(String name, Map<String, LocalDate> tickersByDate) {
    super(name, null);
    waiting = new ArrayDeque<>(tickersByDate.entrySet());
  }

  @Override
  public Collection<String> select(Algorithm algorithm, LocalDateTime date) {
    int before = tickers.size();
    while (!waiting.isEmpty() && !waiting.peek().getValue().atStartOfDay().isAfter(date)) {
      tickers.add(waiting.remove().getKey());
    }
    return tickers.size() == before ? unchanged() : List.copyOf(tickers);
  }
}
