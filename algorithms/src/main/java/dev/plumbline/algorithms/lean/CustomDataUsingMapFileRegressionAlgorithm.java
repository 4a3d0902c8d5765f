package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.CustomData;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.SubscriptionDataSource;
import dev.plumbline.sdk.data.SymbolChangedEvent;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalDate;
import java.util.List;

/// Follows custom data that belongs to a share through a change of its ticker.
///
/// Answers to LEAN's `CustomDataUsingMapFileRegressionAlgorithm`.
public class CustomDataUsingMapFileRegressionAlgorithm extends Algorithm {
  private static final LocalDate CHANGE = LocalDate.of(2013, 6, 29);

  private Symbol symbol;
  private boolean changed;

  @Override
  public void initialize() {
    setStartDate(2013, 6, 27);
    setEndDate(2013, 7, 2);
    symbol = addData(CustomDataUsingMapping.class, equitySymbol("FOXA")).symbol();
    for (SubscriptionDataConfig config : subscriptionManager().subscriptionDataConfigs(symbol)) {
      Expect.equal(Resolution.MINUTE, config.resolution(), "resolution");
    }
  }

  @Override
  public void onData(Slice slice) {
    SymbolChangedEvent change = slice.symbolChangedEvents().get(symbol);
    if (change == null) {
      return;
    }
    log(
        "%s - Ticker changed from: %s to %s"
            .formatted(LeanText.of(time()), change.oldSymbol(), change.newSymbol()));
    Expect.equal(CHANGE, time().toLocalDate(), "day of the change");
    Expect.equal("NWSA", change.oldSymbol(), "old ticker");
    Expect.equal("FOXA", change.newSymbol(), "new ticker");
    changed = true;
    setHoldings(symbol, 1);
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(changed, "the ticker did not change");
  }

  private static final class CustomDataUsingMapping extends EquityMinutes {
    CustomDataUsingMapping() {}

    @Override
    public boolean requiresMapping() {
      return true;
    }

    @Override
    public List<Resolution> supportedResolutions() {
      return List.of(Resolution.MINUTE);
    }

    @Override
    public SubscriptionDataSource getSource(
        SubscriptionDataConfig config, LocalDate date, boolean isLiveMode) {
      return source(config.symbol().value(), date);
    }

    @Override
    public CustomData reader(
        SubscriptionDataConfig config, String line, LocalDate date, boolean isLiveMode) {
      CustomDataUsingMapping bar = new CustomDataUsingMapping();
      bar.read(config, line, date);
      return bar;
    }
  }
}
