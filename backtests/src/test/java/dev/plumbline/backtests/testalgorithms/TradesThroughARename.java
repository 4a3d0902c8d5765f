package dev.plumbline.backtests.testalgorithms;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;

/// Trades two stocks by minutes in the two weeks in which one is renamed and the other pays a
/// dividend.
public final class TradesThroughARename extends Algorithm {
  private Symbol renamed;
  private Symbol payer;
  private int bars;

  /// A run.
  public TradesThroughARename() {}

  @Override
  public void initialize() {
    setStartDate(2014, 6, 2);
    setEndDate(2014, 6, 13);
    setCash(100_000);
    universeSettings().setDataNormalizationMode(DataNormalizationMode.RAW);
    renamed = addEquity("DUNE", Resolution.MINUTE).symbol();
    payer = addEquity("CRUX", Resolution.MINUTE).symbol();
    // a benchmark that needs no data: hourly bars are no part of a download
    setBenchmark(time -> Decimal.HUNDRED);
  }

  @Override
  public void onData(Slice data) {
    if (bars++ % 97 == 0) {
      setHoldings(renamed, bars / 97 % 2 == 0 ? 0.5 : 0.2);
      setHoldings(payer, bars / 97 % 3 == 0 ? 0.1 : 0.4);
    }
  }
}
