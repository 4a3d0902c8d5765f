package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.consolidator.BaseDataConsolidator;
import dev.plumbline.sdk.consolidator.DataConsolidator;
import dev.plumbline.sdk.consolidator.QuoteBarConsolidator;
import dev.plumbline.sdk.consolidator.RangeConsolidator;
import dev.plumbline.sdk.consolidator.RenkoConsolidator;
import dev.plumbline.sdk.consolidator.TradeBarConsolidator;
import dev.plumbline.sdk.consolidator.VolumeRenkoConsolidator;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.RangeBar;
import dev.plumbline.sdk.data.RenkoBar;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.data.VolumeRenkoBar;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Makes bars of a size of six kinds; each kind has its consolidator and feeds an average.
///
/// Answers to LEAN's `ConsolidateWithSizeAttributeRegressionAlgorithm`.
public class ConsolidateWithSizeAttributeRegressionAlgorithm extends Algorithm {
  private final List<SimpleMovingAverage> averages = new ArrayList<>();
  private final List<DataConsolidator> consolidators = new ArrayList<>();
  private Symbol spy;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 7);
    setCash(100_000);
    spy = addEquity("SPY", Resolution.MINUTE).symbol();
    add(RenkoBar.class, 0.1, RenkoBar::high);
    add(VolumeRenkoBar.class, 10_000, VolumeRenkoBar::high);
    add(RangeBar.class, 12, RangeBar::high);
    add(TradeBar.class, 10, TradeBar::high);
    add(QuoteBar.class, 10, QuoteBar::high);
    add(BaseData.class, 10, BaseData::value);
  }

  private <T extends BaseData> void add(Class<T> type, Number size, ToDoubleFunction<T> selector) {
    SimpleMovingAverage average = new SimpleMovingAverage(type.getSimpleName() + "SMA", 10);
    averages.add(average);
    consolidators.add(
        consolidate(
            type,
            spy,
            size,
            null,
            bar -> average.update(bar.endTimeNs(), selector.applyAsDouble(bar))));
  }

  @Override
  public void onEndOfAlgorithm() {
    for (SimpleMovingAverage average : averages) {
      Expect.that(average.isReady(), average.name() + " has " + average.samples() + " values");
    }
    List<Class<?>> expected =
        List.of(
            RenkoConsolidator.class,
            VolumeRenkoConsolidator.class,
            RangeConsolidator.class,
            TradeBarConsolidator.class,
            QuoteBarConsolidator.class,
            BaseDataConsolidator.class);
    for (int i = 0; i < expected.size(); i++) {
      Expect.equal(expected.get(i), consolidators.get(i).getClass(), "consolidator");
    }
  }
}
