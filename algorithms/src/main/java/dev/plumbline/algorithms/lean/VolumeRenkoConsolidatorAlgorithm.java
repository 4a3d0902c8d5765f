package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.HistoryDetails;
import dev.plumbline.sdk.consolidator.VolumeRenkoConsolidator;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.data.VolumeRenkoBar;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.List;
import java.util.Map;

/// Averages bars of a million shares, of minutes of one share; does the same with ticks of another;
/// holds the first while its price is above the average.
///
/// Answers to LEAN's `VolumeRenkoConsolidatorAlgorithm`.
public class VolumeRenkoConsolidatorAlgorithm extends Algorithm {
  private static final int MILLION = 1_000_000;

  private final SimpleMovingAverage average = new SimpleMovingAverage(10);
  private final VolumeRenkoConsolidator ofBars = new VolumeRenkoConsolidator(MILLION);
  private final VolumeRenkoConsolidator ofTicks = new VolumeRenkoConsolidator(MILLION);
  private Symbol spy;
  private Symbol ibm;
  private boolean ticksConsolidated;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    spy = addEquity("SPY", Resolution.MINUTE).symbol();
    ofBars.onDataConsolidated((sender, bar) -> {
      average.update(bar.endTimeNs(), bar.value());
      tell("SPY", bar);
    });
    ibm = addEquity("IBM", Resolution.TICK).symbol();
    ofTicks.onDataConsolidated((sender, bar) -> {
      tell("IBM", bar);
      ticksConsolidated = true;
    });
    HistoryDetails minutes = HistoryDetails.resolution(Resolution.MINUTE);
    for (Map<Symbol, TradeBar> past : history(TradeBar.class, List.of(spy), 1000, minutes)) {
      ofBars.update(past.get(spy));
    }
  }

  private void tell(String ticker, BaseData data) {
    VolumeRenkoBar bar = (VolumeRenkoBar) data;
    debug(
        "%s %s to %s :: O:%s H:%s L:%s C:%s V:%s"
            .formatted(
                ticker,
                LeanText.of(bar.time()),
                LeanText.of(bar.endTime()),
                bar.openExact(),
                bar.highExact(),
                bar.lowExact(),
                bar.closeExact(),
                bar.volumeExact()));
    Expect.that(bar.volume() == MILLION, "volume is " + bar.volumeExact());
  }

  @Override
  public void onData(Slice slice) {
    TradeBar bar = slice.bars().get(spy);
    if (bar != null) {
      ofBars.update(bar);
    }
    for (Tick tick : slice.ticks().getOrDefault(ibm, List.of())) {
      ofTicks.update(tick);
    }
    boolean above = average.isReady() && average.value() < securities().get(spy).price();
    setHoldings(spy, above ? 1 : 0);
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(ticksConsolidated, "no bars of ticks");
  }
}
