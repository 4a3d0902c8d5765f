package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.CustomData;
import dev.plumbline.sdk.data.CustomTradeBar;
import dev.plumbline.sdk.data.MarketDataType;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.SubscriptionDataSource;
import dev.plumbline.sdk.indicator.BollingerBands;
import dev.plumbline.sdk.indicator.MovingAverageType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/// Feeds Bollinger bands with custom bars that rise with every line read, and buys once.
///
/// Answers to LEAN's `CustomDataUnlinkedTradeBarIconicTypeConsolidationRegressionAlgorithm`.
public class CustomDataUnlinkedTradeBarIconicTypeConsolidationRegressionAlgorithm
    extends Algorithm {
  private Symbol vix;
  private BollingerBands bands;
  private boolean bought;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    vix = addData(IncrementallyGeneratedCustomData.class, "VIX", Resolution.DAILY).symbol();
    bands = bb(vix, 30, 2, MovingAverageType.SIMPLE, Resolution.DAILY);
  }

  @Override
  public void onData(Slice slice) {
    Expect.that(bands.value() != 0, "the bands are zero");
    if (!bought && bands.value() > 0.05) {
      marketOrder(vix, 1);
      bought = true;
    }
  }

  private static final class IncrementallyGeneratedCustomData extends CustomTradeBar {
    private static final Decimal START = Decimal.of("10.01");
    private static final Decimal CENTS = Decimal.of("0.02");
    private static final Decimal STEP = Decimal.of("0.10");

    private Decimal risen = Decimal.ZERO;

    IncrementallyGeneratedCustomData() {}

    @Override
    public MarketDataType dataType() {
      return MarketDataType.BASE;
    }

    @Override
    public Resolution defaultResolution() {
      return Resolution.DAILY;
    }

    @Override
    public List<Resolution> supportedResolutions() {
      return List.of(Resolution.DAILY);
    }

    @Override
    public MarketTimeZone dataTimeZone() {
      return MarketTimeZone.of("UTC");
    }

    @Override
    public SubscriptionDataSource getSource(
        SubscriptionDataConfig config, LocalDate date, boolean isLiveMode) {
      return EquityMinutes.source("SPY", date);
    }

    @Override
    public CustomData reader(
        SubscriptionDataConfig config, String line, LocalDate date, boolean isLiveMode) {
      risen = risen.add(STEP);
      IncrementallyGeneratedCustomData bar = new IncrementallyGeneratedCustomData();
      bar.setSymbol(config.symbol());
      bar.setTime(date.atStartOfDay());
      bar.setPeriod(Duration.ofDays(1));
      bar.setOpen(START.add(risen));
      bar.setLow(START.add(risen));
      bar.setClose(START.add(risen).add(CENTS));
      bar.setHigh(START.add(risen).add(CENTS));
      return bar;
    }
  }
}
