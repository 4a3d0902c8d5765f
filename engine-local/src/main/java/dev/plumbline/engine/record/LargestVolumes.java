package dev.plumbline.engine.record;

import dev.plumbline.sdk.chart.BaseSeries;
import dev.plumbline.sdk.chart.ChartPoint;
import dev.plumbline.sdk.chart.SeriesType;
import dev.plumbline.sdk.security.SecurityHolding;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// Draws the sale volumes of the securities traded most: largest first, of equal ones the earlier
/// security.
///
/// Volumes grow with fills only, so a day looks for those that are other objects than the day
/// before and moves them up; nothing is sorted anew.
final class LargestVolumes {
  private static final int LARGEST = 30;

  private final RunCharts charts;
  private final String unit;
  private final int[] largest = new int[LARGEST];
  private int count;
  private List<SecurityHolding> of = List.of();
  private SecurityHolding[] holdings = {};
  private Decimal[] volumes = {};
  private BaseSeries[] series = {};

  LargestVolumes(RunCharts charts, String unit) {
    this.charts = charts;
    this.unit = unit;
  }

  /// Takes the volumes of all holdings and draws the largest.
  void sample(long utcNs, List<SecurityHolding> all) {
    if (all != of) {
      of = all;
      holdings = all.toArray(new SecurityHolding[0]);
      series = new BaseSeries[holdings.length];
      restart();
    }
    update();
    for (int k = 0; k < count; k++) {
      draw(utcNs, largest[k]);
    }
  }

  private void restart() {
    volumes = new Decimal[holdings.length];
    count = 0;
  }

  private void update() {
    for (int i = 0; i < holdings.length; i++) {
      Decimal volume = holdings[i].totalSaleVolumeExact();
      Decimal before = volumes[i];
      if (volume == before) {
        continue;
      }
      if (before != null && volume.isLess(before)) {
        restart();
        update();
        return;
      }
      volumes[i] = volume;
      if (!volume.isZero()) {
        place(i);
      }
    }
  }

  /// Moves a holding whose volume has grown to its place among the largest, if it has one.
  private void place(int holding) {
    int place = 0;
    while (place < count && largest[place] != holding) {
      place++;
    }
    if (place == count) {
      if (count < LARGEST) {
        count++;
      } else if (isBefore(holding, largest[--place])) {
        largest[place] = holding;
      } else {
        return;
      }
    }
    while (place > 0 && isBefore(holding, largest[place - 1])) {
      largest[place] = largest[place - 1];
      place--;
    }
    largest[place] = holding;
  }

  private boolean isBefore(int holding, int other) {
    int order = volumes[holding].compareTo(volumes[other]);
    return order > 0 || order == 0 && holding < other;
  }

  private void draw(long utcNs, int holding) {
    if (series[holding] == null) {
      series[holding] =
          charts.series(
              new RunCharts.Place(
                  RunCharts.ASSETS_SALES_VOLUME,
                  holdings[holding].symbol().value(),
                  SeriesType.TREEMAP,
                  unit));
    }
    RunCharts.append(series[holding], new ChartPoint(utcNs, volumes[holding]));
  }
}
