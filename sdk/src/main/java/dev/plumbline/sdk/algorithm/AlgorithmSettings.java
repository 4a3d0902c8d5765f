package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.order.MarketOnCloseOrder;
import dev.plumbline.sdk.security.PortfolioSettings;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;

/// The switches of an algorithm.
///
/// Source of names and defaults: LEAN, `Common/AlgorithmSettings.cs`.
public final class AlgorithmSettings implements PortfolioSettings {
  private Decimal freePortfolioValue;
  private Decimal freePortfolioValuePercentage = Decimal.ofUnscaled(25, 4);
  private boolean liquidateEnabled = true;
  private boolean dailyPreciseEndTime = true;
  private Duration stalePriceTimeSpan = Duration.ofHours(1);
  private Decimal minimumOrderMarginPortfolioPercentage = Decimal.ofUnscaled(1, 3);
  private Decimal maxAbsolutePortfolioTargetPercentage = Decimal.of(1_000_000_000L);
  private Decimal minAbsolutePortfolioTargetPercentage = Decimal.of("0.0000000001");
  private boolean automaticIndicatorWarmUp;
  private Boolean rebalancePortfolioOnSecurityChanges;
  private Boolean rebalancePortfolioOnInsightChanges;
  private boolean seedInitialPrices;
  private boolean dailyConsolidationUseExtendedMarketHours;
  private Resolution warmupResolution;
  private Integer tradingDaysPerYear;
  private Duration marketOnCloseSubmissionTimeBuffer =
      MarketOnCloseOrder.DEFAULT_SUBMISSION_TIME_BUFFER;

  /// Settings with LEAN's defaults.
  public AlgorithmSettings() {}

  @Override
  public Decimal freePortfolioValueExact() {
    return freePortfolioValue;
  }

  /// Sets the cash that `setHoldings` leaves alone; it wins over the percentage.
  public void setFreePortfolioValue(Number value) {
    freePortfolioValue = Exact.of(value);
  }

  @Override
  public Decimal freePortfolioValuePercentageExact() {
    return freePortfolioValuePercentage;
  }

  /// Sets the fraction of the portfolio's value that `setHoldings` leaves alone.
  public void setFreePortfolioValuePercentage(Number value) {
    freePortfolioValuePercentage = Exact.of(value);
  }

  /// Whether `liquidate` does anything: true unless set.
  public boolean liquidateEnabled() {
    return liquidateEnabled;
  }

  /// Sets whether `liquidate` does anything.
  public void setLiquidateEnabled(boolean value) {
    liquidateEnabled = value;
  }

  /// Whether daily bars end when the market closes instead of at midnight: true unless set.
  public boolean dailyPreciseEndTime() {
    return dailyPreciseEndTime;
  }

  /// Sets whether daily bars end when the market closes.
  public void setDailyPreciseEndTime(boolean value) {
    dailyPreciseEndTime = value;
  }

  /// The age from which a price counts as stale: an hour unless set.
  public Duration stalePriceTimeSpan() {
    return stalePriceTimeSpan;
  }

  /// Sets the age from which a price counts as stale.
  public void setStalePriceTimeSpan(Duration value) {
    stalePriceTimeSpan = value;
  }

  /// The smallest order worth placing by `setHoldings`, as a fraction of the portfolio's value:
  /// 0.001 unless set.
  public Decimal minimumOrderMarginPortfolioPercentageExact() {
    return minimumOrderMarginPortfolioPercentage;
  }

  /// Sets the smallest order worth placing by `setHoldings`.
  public void setMinimumOrderMarginPortfolioPercentage(Number value) {
    minimumOrderMarginPortfolioPercentage = Exact.of(value);
  }

  /// The largest target that counts as a fraction of the portfolio.
  public Decimal maxAbsolutePortfolioTargetPercentageExact() {
    return maxAbsolutePortfolioTargetPercentage;
  }

  /// Sets the largest target that counts as a fraction of the portfolio.
  public void setMaxAbsolutePortfolioTargetPercentage(Number value) {
    maxAbsolutePortfolioTargetPercentage = Exact.of(value);
  }

  /// The smallest target, other than zero, that counts as a fraction of the portfolio.
  public Decimal minAbsolutePortfolioTargetPercentageExact() {
    return minAbsolutePortfolioTargetPercentage;
  }

  /// Sets the smallest target that counts as a fraction of the portfolio.
  public void setMinAbsolutePortfolioTargetPercentage(Number value) {
    minAbsolutePortfolioTargetPercentage = Exact.of(value);
  }

  /// Whether indicators made by the algorithm's words are warmed up from history: false unless set.
  public boolean automaticIndicatorWarmUp() {
    return automaticIndicatorWarmUp;
  }

  /// Sets whether indicators are warmed up from history.
  public void setAutomaticIndicatorWarmUp(boolean value) {
    automaticIndicatorWarmUp = value;
  }

  /// Whether securities that come or go bring a rebalancing, or null to leave that to the portfolio
  /// construction model.
  public Boolean rebalancePortfolioOnSecurityChanges() {
    return rebalancePortfolioOnSecurityChanges;
  }

  /// Sets whether securities that come or go bring a rebalancing.
  public void setRebalancePortfolioOnSecurityChanges(boolean value) {
    rebalancePortfolioOnSecurityChanges = value;
  }

  /// Whether insights that are new or have ended bring a rebalancing, or null to leave that to the
  /// portfolio construction model.
  public Boolean rebalancePortfolioOnInsightChanges() {
    return rebalancePortfolioOnInsightChanges;
  }

  /// Sets whether insights that are new or have ended bring a rebalancing.
  public void setRebalancePortfolioOnInsightChanges(boolean value) {
    rebalancePortfolioOnInsightChanges = value;
  }

  /// Whether securities get a price from history when they are added: false unless set.
  public boolean seedInitialPrices() {
    return seedInitialPrices;
  }

  /// Sets whether securities get a price from history when they are added.
  public void setSeedInitialPrices(boolean value) {
    seedInitialPrices = value;
  }

  /// The resolution of warm-up data, or null for that of each subscription.
  public Resolution warmupResolution() {
    return warmupResolution;
  }

  /// Sets the resolution of warm-up data; null for that of each subscription.
  public void setWarmupResolution(Resolution value) {
    warmupResolution = value;
  }

  /// Trading days of a year for the statistics, or null for the brokerage's default (252).
  public Integer tradingDaysPerYear() {
    return tradingDaysPerYear;
  }

  /// Sets the trading days of a year for the statistics.
  public void setTradingDaysPerYear(int value) {
    tradingDaysPerYear = value;
  }

  /// The time before the close until which market-on-close orders are taken: 15.5 minutes unless
  /// set. In LEAN this is a global, `MarketOnCloseOrder.SubmissionTimeBuffer`.
  public Duration marketOnCloseSubmissionTimeBuffer() {
    return marketOnCloseSubmissionTimeBuffer;
  }

  /// Sets the time before the close until which market-on-close orders are taken.
  public void setMarketOnCloseSubmissionTimeBuffer(Duration value) {
    marketOnCloseSubmissionTimeBuffer = value;
  }

  /// Whether daily bars made by consolidators include data outside regular hours: false unless set.
  public boolean dailyConsolidationUseExtendedMarketHours() {
    return dailyConsolidationUseExtendedMarketHours;
  }

  /// Sets whether daily bars made by consolidators include data outside regular hours.
  public void setDailyConsolidationUseExtendedMarketHours(boolean value) {
    dailyConsolidationUseExtendedMarketHours = value;
  }
}
