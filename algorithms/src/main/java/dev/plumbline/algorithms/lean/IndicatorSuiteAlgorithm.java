package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.indicator.AroonOscillator;
import dev.plumbline.sdk.indicator.AverageTrueRange;
import dev.plumbline.sdk.indicator.BollingerBands;
import dev.plumbline.sdk.indicator.Field;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.indicator.MovingAverageConvergenceDivergence;
import dev.plumbline.sdk.indicator.MovingAverageType;
import dev.plumbline.sdk.indicator.RelativeStrengthIndex;
import dev.plumbline.sdk.indicator.StandardDeviation;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Makes indicators of many kinds, of closes and of other prices, of a share and of custom data;
/// buys when the first of them are ready, and draws them.
///
/// Answers to LEAN's `IndicatorSuiteAlgorithm`.
public class IndicatorSuiteAlgorithm extends Algorithm {
  private static final Resolution DAILY = Resolution.DAILY;
  private static final MovingAverageType SIMPLE = MovingAverageType.SIMPLE;

  private Symbol spy;
  private BollingerBands bands;
  private RelativeStrengthIndex strength;
  private RelativeStrengthIndex customStrength;
  private AverageTrueRange range;
  private StandardDeviation deviation;
  private AroonOscillator aroon;
  private List<Indicator> others;
  private double price;

  @Override
  public void initialize() {
    setStartDate(2013, 1, 1);
    setEndDate(2014, 12, 31);
    setCash(25_000);
    spy = addSecurity(SecurityType.EQUITY, "SPY", DAILY).symbol();
    Symbol google = addSecurity(SecurityType.EQUITY, "GOOG", DAILY).symbol();
    Symbol ibm = addData(DailyPrices.class, "IBM", DAILY).symbol();
    bands = bb(spy, 20, 1, SIMPLE, DAILY);
    strength = rsi(spy, 14, SIMPLE, DAILY);
    range = atr(spy, 14, SIMPLE, DAILY);
    deviation = std(spy, 20, DAILY);
    aroon = aroon(spy, 20, DAILY);
    customStrength = rsi(ibm, 14, SIMPLE, DAILY);
    others =
        List.of(
            ema(spy, 14, DAILY),
            sma(spy, 14, DAILY),
            macd(spy, 12, 26, 9, SIMPLE, DAILY),
            mom(spy, 20, DAILY),
            momp(spy, 20, DAILY),
            min(spy, 14, DAILY),
            max(spy, 14, DAILY),
            b(spy, google, 14),
            min(ibm, 14, DAILY),
            max(ibm, 14, DAILY));
    ofOtherPrices();
    Indicator ratio = identity(ibm).over(identity(spy));
    plotIndicator("Ratio", ratio);
  }

  private void ofOtherPrices() {
    bb(spy, 20, 1, SIMPLE, DAILY, Field.LOW);
    rsi(spy, 14, SIMPLE, DAILY, Field.LOW);
    ema(spy, 14, DAILY, Field.LOW);
    sma(spy, 14, DAILY, Field.LOW);
    registerIndicator(
        spy, new MovingAverageConvergenceDivergence(12, 26, 9, SIMPLE), DAILY, Field.LOW);
    mom(spy, 20, DAILY, Field.LOW);
    momp(spy, 20, DAILY, Field.LOW);
    std(spy, 20, DAILY, Field.LOW);
    min(spy, 14, DAILY, Field.HIGH);
    max(spy, 14, DAILY, Field.LOW);
    doubled(new AverageTrueRange("ATR(14,SPY_day)", 14, SIMPLE));
    doubled(new AroonOscillator("AROON(20,SPY_day)", 20, 20));
  }

  private void doubled(Indicator indicator) {
    registerMappedIndicator(
        spy, indicator, resolveConsolidator(spy, DAILY), IndicatorSuiteAlgorithm::twice);
  }

  private static TradeBar twice(BaseData data) {
    TradeBar bar = (TradeBar) data;
    Decimal two = Decimal.of(2);
    return new TradeBar(
        bar.symbol(),
        bar.timeNs(),
        bar.endTimeNs(),
        new Bar(
            two.multiply(bar.openExact()),
            two.multiply(bar.highExact()),
            two.multiply(bar.lowExact()),
            two.multiply(bar.closeExact())),
        two.multiply(bar.volumeExact()),
        false);
  }

  @Override
  public void onData(Slice slice) {
    if (!bands.isReady() || !strength.isReady() || !slice.hasBar(spy)) {
      return;
    }
    price = slice.close(spy);
    if (!portfolio().holdStock()) {
      order(spy, Math.floor(portfolio().cash() / price));
      debug("Purchased SPY on " + time().format(DateTimeFormatter.ofPattern("MM/dd/yyyy")));
    }
  }

  @Override
  public void onEndOfDay(Symbol symbol) {
    if (!symbol.equals(spy) || !bands.isReady()) {
      return;
    }
    plot("BB", "Price", price);
    plot("BB", bands.upperBand(), bands.middleBand(), bands.lowerBand());
    plot("RSI", strength);
    plot("RSI-BTC", customStrength);
    plot("ATR", range);
    plot("STD", deviation);
    plot("AROON", aroon.aroonUp(), aroon.aroonDown());
  }

  @Override
  public void onEndOfAlgorithm() {
    for (Indicator indicator : others) {
      Expect.that(indicator.isReady(), indicator.name() + " is not ready");
    }
  }
}
