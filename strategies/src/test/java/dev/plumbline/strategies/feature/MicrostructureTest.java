package dev.plumbline.strategies.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.strategies.label.DollarBars;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Largest value, mean and row 25 over mlfinlab's dollar bars, as its tests publish them
/// (references, section 15).
class MicrostructureTest {
  @ParameterizedTest
  @Tag("shared")
  @CsvSource({
    "A_kyle_20, 1.6342377858802313e-4, 7.02010649256137e-05, 7.762171631099639e-05",
  })
  void givesPublishedValues(String name, double most, double mean, double row25)
      throws IOException {
    DollarBars bars = DollarBars.read();
    MarketColumns columns = new MarketColumns(MarketTimeZone.UTC, bars.timesNs());
    columns.put("A", Field.CLOSE, bars.close()).put("A", Field.VOLUME, bars.columns()[4]);
    double[] values = FeatureSet.of(List.of("A"), List.of(name)).matrix(columns).columns()[0];
    double[] known = Arrays.stream(values).filter(Double::isFinite).toArray();
    assertEquals(most, Arrays.stream(known).max().orElseThrow(), Math.abs(most) * 1e-9);
    assertEquals(mean, Arrays.stream(known).average().orElseThrow(), Math.abs(mean) * 1e-9);
    assertEquals(row25, values[25], Math.abs(row25) * 1e-9);
  }
}
