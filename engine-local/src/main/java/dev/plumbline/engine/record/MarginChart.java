package dev.plumbline.engine.record;

import dev.plumbline.sdk.chart.BaseSeries;
import dev.plumbline.sdk.chart.Chart;
import dev.plumbline.sdk.chart.ChartPoint;
import dev.plumbline.sdk.chart.Color;
import dev.plumbline.sdk.chart.Series;
import dev.plumbline.sdk.chart.SeriesPoint;
import dev.plumbline.sdk.chart.SeriesType;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The share of the portfolio's worth that positions take as margin, in percent, by position.
///
/// Source: LEAN, `Common/Securities/Positions/PortfolioMarginChart.cs`.
final class MarginChart {
  private static final int LARGEST = 40;
  private static final String OTHERS = "OTHERS";

  private final Chart chart;
  private final Set<String> names = new HashSet<>();
  private final List<BaseSeries> drawn = new ArrayList<>();
  private final int[] largest = new int[LARGEST];
  private List<MarginUse> lastUses = List.of();
  private Decimal lastValue = Decimal.ZERO;
  private Decimal[] fractions = {};

  MarginChart(Chart chart) {
    this.chart = chart;
    chart.setLegendDisabled(true);
  }

  /// Draws the shares of open positions; without effect if there is none.
  void sample(long utcNs, List<MarginUse> uses, Decimal portfolioValue) {
    if (uses.isEmpty()) {
      return;
    }
    if (!uses.equals(lastUses) || !portfolioValue.equals(lastValue)) {
      fractions = new Decimal[uses.size()];
      for (int i = 0; i < fractions.length; i++) {
        fractions[i] = fraction(uses.get(i), portfolioValue);
      }
      markLargest(uses, fractions);
      lastUses = List.copyOf(uses);
      lastValue = portfolioValue;
    }
    Decimal others = null;
    for (int i = 0; i < fractions.length; i++) {
      String name = uses.get(i).name();
      Decimal percent = fractions[i].multiply(Decimal.HUNDRED);
      if (names.contains(name)) {
        draw(series(name, Color.EMPTY), utcNs, percent);
      } else {
        others = (others == null ? percent : others.add(percent)).smartRounding();
      }
    }
    if (others != null) {
      draw(series(OTHERS, Color.GRAY), utcNs, others);
    }
    drawn.removeIf(series -> closesGap(series, utcNs));
  }

  private static Decimal fraction(MarginUse use, Decimal portfolioValue) {
    return portfolioValue.isZero()
        ? Decimal.ZERO
        : use.marginUsed().divide(portfolioValue).roundToSignificantDigits(4);
  }

  /// Notes the names of the largest shares; of equal ones the earlier.
  private void markLargest(List<MarginUse> uses, Decimal[] of) {
    names.clear();
    int count = 0;
    for (int i = 0; i < of.length; i++) {
      if (count == LARGEST && !of[i].isGreater(of[largest[count - 1]])) {
        continue;
      }
      int same = indexOf(uses, uses.get(i).name(), count);
      if (same >= 0 && !of[i].isGreater(of[largest[same]])) {
        continue;
      }
      int place = same >= 0 ? same : count < LARGEST ? count++ : count - 1;
      while (place > 0 && of[i].isGreater(of[largest[place - 1]])) {
        largest[place] = largest[place - 1];
        place--;
      }
      largest[place] = i;
    }
    names.clear();
    for (int k = 0; k < count; k++) {
      names.add(uses.get(largest[k]).name());
    }
  }

  /// The place among the largest of a name, or -1.
  private int indexOf(List<MarginUse> uses, String name, int count) {
    if (names.add(name)) {
      return -1;
    }
    for (int k = 0; k < count; k++) {
      if (uses.get(largest[k]).name().equals(name)) {
        return k;
      }
    }
    return -1;
  }

  private void draw(Series series, long utcNs, Decimal value) {
    SeriesPoint last = series.lastPoint();
    if (last == null || Series.valueOf(last) == null) {
      drawn.add(series);
    }
    series.addPoint(new ChartPoint(utcNs, value));
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

  /// A series that had a value before and has none now gets a gap; true if it got one.
  private static boolean closesGap(BaseSeries series, long utcNs) {
    if (series.lastPoint().utcNs() == utcNs) {
      return false;
    }
    series.addPoint(new ChartPoint(utcNs, null));
    return true;
  }
}
