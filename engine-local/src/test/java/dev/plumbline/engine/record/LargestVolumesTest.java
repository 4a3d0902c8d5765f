package dev.plumbline.engine.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.engine.testing.TestMarket;
import dev.plumbline.sdk.chart.BaseSeries;
import dev.plumbline.sdk.security.SecurityHolding;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LargestVolumesTest {
  private final TestMarket market = new TestMarket();
  private final RunCharts charts = new RunCharts();
  private final LargestVolumes volumes = new LargestVolumes(charts, "$");

  private List<String> drawnAt(long time) {
    List<String> names = new ArrayList<>();
    for (BaseSeries series : charts.chart(RunCharts.ASSETS_SALES_VOLUME).series().values()) {
      if (series.lastPoint().utcNs() == time) {
        names.add(series.name());
      }
    }
    return names;
  }

  @Test
  void drawsTheThirtyLargestAndOfEqualOnesTheEarlier() {
    for (int i = 0; i < 45; i++) {
      market.add("S" + i);
    }
    List<SecurityHolding> all = market.portfolio().values();
    Random random = new Random(3);
    for (int day = 1; day <= 200; day++) {
      for (int sale = random.nextInt(4); sale >= 0; sale--) {
        SecurityHolding holding = all.get(random.nextInt(all.size()));
        holding.addNewSale(Decimal.of(random.nextInt(day == 100 ? -50 : 1, 4)));
      }
      volumes.sample(day, all);
      List<String> expected =
          all.stream()
              .filter(holding -> !holding.totalSaleVolumeExact().isZero())
              .sorted(Comparator.comparing(SecurityHolding::totalSaleVolumeExact).reversed())
              .limit(30)
              .map(holding -> holding.symbol().value())
              .toList();
      assertEquals(new TreeSet<>(expected), new TreeSet<>(drawnAt(day)), "day " + day);
    }
  }
}
