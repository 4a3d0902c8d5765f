package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.UniverseSelectionModel;
import dev.plumbline.sdk.universe.CoarseFundamental;
import dev.plumbline.strategies.selection.CoarseFundamentalUniverseSelectionModel;

/// The same with three models that look for their securities in the universe files.
///
/// Answers to LEAN's `AddUniverseSelectionModelCoarseAlgorithm`.
public class AddUniverseSelectionModelCoarseAlgorithm extends AddUniverseSelectionModelAlgorithm {
  @Override
  void setDates() {
    setStartDate(2014, 3, 24);
    setEndDate(2014, 4, 7);
  }

  @Override
  void addModels() {
    setUniverseSelection(looksFor("AAPL"));
    addUniverseSelection(looksFor("SPY"));
    addUniverseSelection(looksFor("FB"));
  }

  private static UniverseSelectionModel looksFor(String ticker) {
    return new CoarseFundamentalUniverseSelectionModel(all ->
        all.stream()
            .map(CoarseFundamental::symbol)
            .filter(symbol -> symbol.value().equals(ticker))
            .toList());
  }
}
