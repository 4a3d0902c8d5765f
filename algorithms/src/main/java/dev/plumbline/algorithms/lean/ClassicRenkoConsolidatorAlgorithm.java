package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.consolidator.ClassicRenkoConsolidator;
import dev.plumbline.sdk.consolidator.DataConsolidator;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.RenkoBar;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

/// Buys when a Renko bar of closes is complete, and sells when one of weighted prices is.
///
/// Answers to LEAN's `ClassicRenkoConsolidatorAlgorithm`.
public class ClassicRenkoConsolidatorAlgorithm extends Algorithm {
  private static final Decimal BRICK = Decimal.of("2.5");

  @Override
  public void initialize() {
    setStartDate(2012, 1, 1);
    setEndDate(2013, 1, 1);
    Symbol spy = addEquity("SPY", Resolution.DAILY).symbol();
    feed(spy, new ClassicRenkoConsolidator(BRICK), this::closes);
    feed(
        spy,
        new ClassicRenkoConsolidator(
            BRICK,
            ClassicRenkoConsolidatorAlgorithm::weighted,
            bar -> ((TradeBar) bar).volumeExact(),
            true),
        this::weightedBars);
  }

  private static Decimal weighted(BaseData data) {
    TradeBar bar = (TradeBar) data;
    return Decimal.of(2)
        .multiply(bar.openExact())
        .add(bar.highExact())
        .add(bar.lowExact())
        .add(Decimal.of(3).multiply(bar.closeExact()))
        .divide(Decimal.of(7));
  }

  private void feed(Symbol symbol, DataConsolidator consolidator, Consumer<RenkoBar> handler) {
    consolidator.onDataConsolidated((sender, bar) -> handler.accept((RenkoBar) bar));
    subscriptionManager().addConsolidator(symbol, consolidator, null);
  }

  private void closes(RenkoBar bar) {
    if (!portfolio().invested()) {
      setHoldings(bar.symbol(), 1);
    }
    tell("CLOSE", bar);
  }

  private void weightedBars(RenkoBar bar) {
    if (portfolio().invested()) {
      liquidate(bar.symbol());
    }
    tell("7BAR", bar);
  }

  private void tell(String kind, RenkoBar bar) {
    String when = bar.time().format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'"));
    log(kind + " - " + when + " - " + bar.openExact() + " " + bar.closeExact());
  }
}
