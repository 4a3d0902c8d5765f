package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Delisting;
import dev.plumbline.sdk.data.Dividend;
import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.data.SymbolChangedEvent;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Follows three shares, of which one is delisted, one renamed, and one splits and pays dividends;
/// each event comes to the method that is named after it.
///
/// Answers to LEAN's `AuxiliaryDataHandlersRegressionAlgorithm`.
public class AuxiliaryDataHandlersRegressionAlgorithm extends Algorithm {
  private final List<Symbol> shares = new ArrayList<>();
  private final Set<String> called = new TreeSet<>();

  @Override
  public void initialize() {
    setStartDate(2007, 5, 16);
    setEndDate(2015, 1, 1);
    universeSettings().setResolution(Resolution.DAILY);
    for (String ticker : List.of("AAA.1", "SPWR", "AAPL")) {
      shares.add(addEquity(ticker).symbol());
    }
  }

  private void came(String event, int share, Map<Symbol, ?> events) {
    Expect.that(events.containsKey(shares.get(share)), event + " of " + events.keySet());
    called.add(event);
  }

  @Override
  public void onDelistings(Map<Symbol, Delisting> delistings) {
    came("delisting", 0, delistings);
  }

  @Override
  public void onSymbolChangedEvents(Map<Symbol, SymbolChangedEvent> symbolsChanged) {
    came("rename", 1, symbolsChanged);
  }

  @Override
  public void onSplits(Map<Symbol, Split> splits) {
    came("split", 2, splits);
  }

  @Override
  public void onDividends(Map<Symbol, Dividend> dividends) {
    came("dividend", 2, dividends);
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(Set.of("delisting", "rename", "split", "dividend"), called, "kinds of events");
  }
}
