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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The share of the portfolio's worth that positions take as margin, in percent, by position.
///
/// Source: LEAN, `Common/Securities/Positions/PortfolioMarginChart.cs`.
final class MarginChart {
  private static final int LARGEST = 40;
  private static final String OTHERS = "OTHERS";

  private final Chart chart;
  private final Map<String, Position> positions = new HashMap<>();
  private final List<BaseSeries> drawn = new ArrayList<>();
  private final MarginShare share = new MarginShare();
  private final int[] largest = new int[LARGEST];

  /// The positions by the slots of their securities; those of one name share one.
  private Position[] bySlot = {};

  private Position[] now = {};
  private Decimal[] percents = {};

  MarginChart(Chart chart) {
    this.chart = chart;
    chart.setLegendDisabled(true);
  }

  /// What is kept of a position by its name.
  private static final class Position {
    private final String name;
    private Series series;

    /// The place of its largest share among this day's uses; -1 where it isn't among the largest.
    private int use = -1;

    Position(String name) {
      this.name = name;
    }
  }

  /// Draws the shares of open positions; without effect if there is none.
  void sample(long utcNs, List<MarginUse> uses, Decimal portfolioValue) {
    if (uses.isEmpty()) {
      return;
    }
    int size = uses.size();
    find(uses);
    for (int i = 0; i < size; i++) {
      percents[i] = share.percent(uses.get(i).marginUsed(), portfolioValue);
    }
    int count = markLargest(size);
    Decimal others = null;
    for (int i = 0; i < size; i++) {
      if (now[i].use >= 0) {
        draw(now[i], Color.EMPTY, utcNs, percents[i]);
      } else {
        others = (others == null ? percents[i] : others.add(percents[i])).smartRounding();
      }
    }
    if (others != null) {
      draw(positions.computeIfAbsent(OTHERS, Position::new), Color.GRAY, utcNs, others);
    }
    drawn.removeIf(series -> closesGap(series, utcNs));
    for (int k = 0; k < count; k++) {
      now[largest[k]].use = -1;
    }
  }

  private void find(List<MarginUse> uses) {
    int size = uses.size();
    if (now.length < size) {
      now = new Position[size + size / 2];
      percents = new Decimal[now.length];
    }
    for (int i = 0; i < size; i++) {
      now[i] = position(uses.get(i));
    }
  }

  private Position position(MarginUse use) {
    int slot = use.slot();
    if (slot >= bySlot.length) {
      bySlot = Arrays.copyOf(bySlot, 2 * slot + 1);
    }
    if (bySlot[slot] == null) {
      bySlot[slot] = positions.computeIfAbsent(use.name(), Position::new);
    }
    return bySlot[slot];
  }

  /// Marks the positions of the largest shares, of equal ones the earlier; tells how many.
  private int markLargest(int size) {
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (count == LARGEST && !percents[i].isGreater(percents[largest[count - 1]])) {
        continue;
      }
      int place = now[i].use < 0 ? -1 : placeOf(now[i].use, count);
      if (place >= 0 && !percents[i].isGreater(percents[largest[place]])) {
        continue;
      }
      if (place < 0) {
        place = count < LARGEST ? count++ : dropLast(count);
      }
      while (place > 0 && percents[i].isGreater(percents[largest[place - 1]])) {
        largest[place] = largest[place - 1];
        place--;
      }
      largest[place] = i;
      now[i].use = i;
    }
    return count;
  }

  private int placeOf(int use, int count) {
    for (int k = 0; k < count; k++) {
      if (largest[k] == use) {
        return k;
      }
    }
    throw new IllegalStateException("Use " + use + " is not among the largest");
  }

  private int dropLast(int count) {
    now[largest[count - 1]].use = -1;
    return count - 1;
  }

  private void draw(Position position, Color color, long utcNs, Decimal value) {
    if (position.series == null) {
      position.series = series(position.name, color);
    }
    Series series = position.series;
    SeriesPoint before = series.lastPoint();
    if (before == null || Series.valueOf(before) == null) {
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
