package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.brokerage.DefaultBrokerageModel;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.ShortableProvider;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.Fundamental;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Follows what a brokerage lends at least five hundred shares of, and sells short all that it
/// lends of each.
///
/// Answers to LEAN's `AllShortableSymbolsCoarseSelectionRegressionAlgorithm`. The lists are asked
/// security by security; on 27 March LEAN's list of the day has GME, too, which no security's own
/// list has and which LEAN's algorithm expects to miss.
public class AllShortableSymbolsCoarseSelectionRegressionAlgorithm extends Algorithm {
  private static final int LEAST = 500;
  private static final Map<LocalDate, Set<String>> EXPECTED =
      Map.of(
          LocalDate.of(2014, 3, 25), Set.of("BAC", "QQQ", "SPY"),
          LocalDate.of(2014, 3, 26), Set.of("SPY"),
          LocalDate.of(2014, 3, 27), Set.of("AAPL", "BAC", "QQQ", "SPY"),
          LocalDate.of(2014, 3, 28), Set.of("GOOCV"),
          LocalDate.of(2014, 3, 29), Set.of());

  private final Set<LocalDate> selected = new HashSet<>();
  private ShortableProvider provider;
  private LocalDate traded;

  @Override
  public void initialize() {
    setStartDate(2014, 3, 25);
    setEndDate(2014, 3, 29);
    setCash(10_000_000);
    provider = localDiskShortableProvider("testbrokerage");
    addEquity("SPY").setShortableProvider(provider);
    addUniverse(this::select);
    universeSettings().setResolution(Resolution.DAILY);
    setBrokerageModel(
        new DefaultBrokerageModel() {
          @Override
          public ShortableProvider getShortableProvider(Security security) {
            return provider;
          }
        });
  }

  private List<Symbol> select(List<Fundamental> all) {
    LocalDate day = time().toLocalDate();
    List<Symbol> symbols =
        all.stream().map(Fundamental::symbol).filter(this::isLent).sorted().toList();
    Set<String> tickers = new HashSet<>();
    symbols.forEach(symbol -> tickers.add(symbol.value()));
    Expect.equal(EXPECTED.get(day), tickers, "selection of " + day);
    selected.add(day);
    return symbols;
  }

  private boolean isLent(Symbol symbol) {
    Long quantity = provider.shortableQuantity(symbol, time());
    return quantity != null && quantity >= LEAST;
  }

  @Override
  public void onData(Slice slice) {
    LocalDate day = time().toLocalDate();
    if (day.equals(traded)) {
      return;
    }
    activeSecurities().values().stream()
        .filter(security -> !security.invested())
        .sorted((a, b) -> a.symbol().compareTo(b.symbol()))
        .forEach(security -> {
          Long quantity = security.shortableProvider().shortableQuantity(security.symbol(), time());
          Expect.that(quantity != null, "nothing to borrow: " + security.symbol() + " on " + day);
          marketOrder(security.symbol(), -quantity);
          traded = day;
        });
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(selected.size() >= 4, "selected on " + selected);
  }
}
