package dev.plumbline.strategies.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.strategies.label.DollarBars;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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

  /// The cases of tclf's tests (references, section 15): price, bid, ask, the price before; in the
  /// middle of the quote the last change of price tells.
  @ParameterizedTest
  @CsvSource({"1, 1, 3, 0, -1", "3, 1, 3, 0, 1", "1, 1, 1, 0, 1", "3, 2, 4, 4, -1"})
  void tellsBuyersFromSellersAsPublished(
      double price, double bid, double ask, double before, int sign) {
    TradeSigns signs = new TradeSigns();
    signs.trade(before);
    signs.quote(bid, ask);
    assertEquals(sign, signs.trade(price));
  }

  @Test
  void goesByThePriceBeforeWithoutAQuote() {
    TradeSigns signs = new TradeSigns();
    assertEquals(0, signs.trade(10));
    assertEquals(1, signs.trade(11));
    assertEquals(1, signs.trade(11), "an unchanged price keeps the last change");
    assertEquals(-1, signs.trade(10.5));
  }
}
