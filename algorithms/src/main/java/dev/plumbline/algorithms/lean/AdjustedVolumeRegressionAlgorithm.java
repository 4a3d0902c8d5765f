package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;

/// Looks at volumes and sizes of the ten first minutes, which are those of the files times the
/// split of four days later, one for seven.
///
/// Answers to LEAN's `AdjustedVolumeRegressionAlgorithm`.
public class AdjustedVolumeRegressionAlgorithm extends Algorithm {
  private static final long[] VOLUMES = {
    6164842, 3044047, 3680347, 3468303, 2169943, 2652523, 1499707, 1518215, 1655219, 1510487
  };
  private static final long[] ASK_SIZES = {
    215600, 5600, 25200, 8400, 5600, 5600, 2800, 8400, 14000, 2800
  };
  private static final long[] BID_SIZES = {
    2800, 11200, 2800, 2800, 2800, 5600, 11200, 8400, 30800, 2800
  };

  private Symbol apple;
  private int bars;
  private int quotes;

  @Override
  public void initialize() {
    setStartDate(2014, 6, 5);
    setEndDate(2014, 6, 5);
    universeSettings().setDataNormalizationMode(DataNormalizationMode.SPLIT_ADJUSTED);
    apple = addEquity("AAPL", Resolution.MINUTE).symbol();
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings(apple, 1);
    }
    if (slice.splits().containsKey(apple)) {
      log(slice.splits().get(apple).toString());
    }
    TradeBar bar = slice.bars().get(apple);
    if (bar != null && bars < VOLUMES.length) {
      Expect.that(bar.volume() == VOLUMES[bars], "volume of " + bar);
      bars++;
    }
    QuoteBar quote = slice.quoteBars().get(apple);
    if (quote != null && quotes < ASK_SIZES.length) {
      Expect.that(quote.lastAskSize() == ASK_SIZES[quotes], "ask size of " + quote);
      Expect.that(quote.lastBidSize() == BID_SIZES[quotes], "bid size of " + quote);
      quotes++;
    }
  }
}
