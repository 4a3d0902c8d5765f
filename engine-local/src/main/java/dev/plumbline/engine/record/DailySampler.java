package dev.plumbline.engine.record;

import dev.plumbline.sdk.chart.ChartPoint;
import dev.plumbline.sdk.chart.SeriesType;
import dev.plumbline.sdk.security.SecurityHolding;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.util.Arrays;
import java.util.List;

/// What is drawn each midnight of the algorithm's time zone and at the end.
final class DailySampler {
  private final RunSettings settings;
  private final RunAccount account;
  private final RunCharts charts;
  private final LargestVolumes volumes;
  private Decimal startingValue;
  private Decimal highestValue;
  private Decimal dailyValue;
  private Decimal saleVolume = Decimal.ZERO;
  private Decimal saleVolumeBefore = Decimal.ZERO;
  private long lastTurnover = Nanos.MIN;
  private List<SecurityHolding> typesOf;
  private List<SecurityType> types = List.of();

  DailySampler(RunSettings settings, RunAccount account, RunCharts charts, Decimal startingValue) {
    this.settings = settings;
    this.account = account;
    this.charts = charts;
    this.volumes = new LargestVolumes(charts, settings.currencySymbol());
    this.startingValue = startingValue;
    this.highestValue = startingValue;
    this.dailyValue = startingValue;
  }

  /// Equity at the start.
  Decimal startingValue() {
    return startingValue;
  }

  /// Begins with the equity after warming up; an equal one keeps its trailing zeros. True if it
  /// differs.
  boolean restart(Decimal value) {
    boolean changed = !startingValue.equals(value);
    highestValue = highestValue.equals(value) ? highestValue : value;
    dailyValue = dailyValue.equals(value) ? dailyValue : value;
    startingValue = changed ? value : startingValue;
    return changed;
  }

  /// Draws everything but equity and capacity.
  ///
  /// @param value equity now
  /// @param whole whether to draw what no statistic needs
  void sample(long utcNs, Decimal value, boolean whole) {
    Decimal performance = performance(value);
    highestValue = value.max(highestValue);
    Decimal benchmark = account.benchmark(utcNs).smartRounding();
    line(utcNs, RunCharts.BENCHMARK, RunCharts.BENCHMARK, "$", benchmark);
    draw(
        new RunCharts.Place(RunCharts.STRATEGY_EQUITY, RunCharts.RETURN, SeriesType.BAR, "%"),
        utcNs,
        performance);
    if (whole) {
      sampleDrawdown(utcNs, value);
      if (!account.isWarmingUp()) {
        volumes.sample(utcNs, account.holdings());
      }
      sampleExposure(utcNs, value);
    }
  }

  /// Draws what comes after capacity, and ends the day.
  void sampleTurnover(long utcNs, Decimal value) {
    long local = settings.period().timeZone().toLocal(utcNs);
    if (!value.isZero() && local != settings.period().startNs()) {
      Decimal now = account.totalSaleVolume();
      Decimal before = lastTurnover == utcNs ? saleVolumeBefore : saleVolume;
      Decimal turnover = now.subtract(before).divide(value);
      saleVolumeBefore = saleVolume;
      saleVolume = now;
      lastTurnover = utcNs;
      line(utcNs, RunCharts.PORTFOLIO_TURNOVER, RunCharts.PORTFOLIO_TURNOVER, "%", turnover);
    }
    dailyValue = value;
  }

  private Decimal performance(Decimal value) {
    return dailyValue.isZero()
        ? Decimal.ZERO
        : value.subtract(dailyValue).multiply(Decimal.HUNDRED).divide(dailyValue).round(10);
  }

  private void sampleDrawdown(long utcNs, Decimal value) {
    if (!highestValue.isZero()) {
      Decimal fall = value.divide(highestValue).subtract(Decimal.ONE);
      Decimal percent = fall.multiply(Decimal.HUNDRED).round(2);
      line(utcNs, RunCharts.DRAWDOWN, "Equity Drawdown", "%", percent);
    }
  }

  private void sampleExposure(long utcNs, Decimal value) {
    if (value.isZero()) {
      return;
    }
    List<SecurityType> types = types();
    Decimal[] longs = new Decimal[SecurityType.values().length];
    Arrays.fill(longs, Decimal.ZERO);
    Decimal[] shorts = longs.clone();
    for (SecurityHolding holding : account.heldQuantities()) {
      int type = holding.type().ordinal();
      Decimal worth = holding.holdingsValueExact();
      Decimal[] side = worth.isPositive() ? longs : shorts;
      side[type] = side[type].add(worth);
    }
    for (SecurityType type : types) {
      drawExposure(utcNs, type, "Long", longs[type.ordinal()].divide(value));
    }
    for (SecurityType type : types) {
      drawExposure(utcNs, type, "Short", shorts[type.ordinal()].divide(value));
    }
  }

  /// The types of all holdings, held or not, in the order of their first.
  private List<SecurityType> types() {
    List<SecurityHolding> all = account.holdings();
    if (all != typesOf) {
      typesOf = all;
      types = all.stream().map(SecurityHolding::type).distinct().toList();
    }
    return types;
  }

  private void drawExposure(long utcNs, SecurityType type, String side, Decimal ratio) {
    String series = type.text() + " - " + side + " Ratio";
    line(utcNs, RunCharts.EXPOSURE, series, "", ratio.round(4));
  }

  private void line(long utcNs, String chart, String series, String unit, Decimal value) {
    draw(RunCharts.Place.line(chart, series, unit), utcNs, value);
  }

  private void draw(RunCharts.Place place, long utcNs, Decimal value) {
    if (!account.isWarmingUp()) {
      charts.sample(place, new ChartPoint(utcNs, value));
    }
  }
}
