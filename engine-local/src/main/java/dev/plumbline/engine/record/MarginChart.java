package dev.plumbline.engine.record;

import dev.plumbline.sdk.chart.BaseSeries;
import dev.plumbline.sdk.chart.Chart;
import dev.plumbline.sdk.chart.ChartPoint;
import dev.plumbline.sdk.chart.Color;
import dev.plumbline.sdk.chart.Series;
import dev.plumbline.sdk.chart.SeriesPoint;
import dev.plumbline.sdk.chart.SeriesType;
import dev.plumbline.sdk.value.Decimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The share of the portfolio's worth that positions take as margin, in percent, by position.
///
/// Source: LEAN, `Common/Securities/Positions/PortfolioMarginChart.cs`.
final class MarginChart {
  private static final int LARGEST = 40;
  private static final String OTHERS = "OTHERS";

  private final Chart chart;

  MarginChart(Chart chart) {
    this.chart = chart;
    chart.setLegendDisabled(true);
  }

  private record Share(String name, Decimal fraction) {
    Decimal percent() {
      return fraction.multiply(Decimal.HUNDRED);
    }
  }

  /// Draws the shares of open positions; without effect if there is none.
  void sample(long utcNs, List<MarginUse> uses, Decimal portfolioValue) {
    if (uses.isEmpty()) {
      return;
    }
    List<Share> shares = uses.stream().map(use -> share(use, portfolioValue)).toList();
    Set<String> largest = largest(shares);
    Decimal others = null;
    for (Share share : shares) {
      if (largest.contains(share.name)) {
        series(share.name, Color.EMPTY).addPoint(new ChartPoint(utcNs, share.percent()));
      } else {
        Decimal sum = others == null ? share.percent() : others.add(share.percent());
        others = sum.smartRounding();
      }
    }
    if (others != null) {
      series(OTHERS, Color.GRAY).addPoint(new ChartPoint(utcNs, others));
    }
    chart.series().values().forEach(series -> closeGap(series, utcNs));
  }

  private static Share share(MarginUse use, Decimal portfolioValue) {
    Decimal fraction =
        portfolioValue.isZero()
            ? Decimal.ZERO
            : use.marginUsed().divide(portfolioValue).roundToSignificantDigits(4);
    return new Share(use.name(), fraction);
  }

  private static Set<String> largest(List<Share> shares) {
    return shares.stream()
        .sorted(Comparator.comparing(Share::fraction).reversed())
        .map(Share::name)
        .distinct()
        .limit(LARGEST)
        .collect(Collectors.toSet());
  }

  private Series series(String name, Color color) {
    BaseSeries found = chart.series().get(name);
    if (found != null) {
      return (Series) found;
    }
    Series series = new Series(name, SeriesType.BAR, 0, "%");
    series.setColor(color);
    series.setTooltip("{SERIES_NAME}: {VALUE}%");
    series.setIndexName("Margin Used (%)");
    chart.addSeries(series);
    return series;
  }

  /// A series that had a value before and has none now gets a gap.
  private static void closeGap(BaseSeries series, long utcNs) {
    SeriesPoint last = series.lastPoint();
    boolean hasValue = last != null && Series.valueOf(last) != null;
    if (last == null || last.utcNs() != utcNs && hasValue) {
      series.addPoint(new ChartPoint(utcNs, null));
    }
  }
}
