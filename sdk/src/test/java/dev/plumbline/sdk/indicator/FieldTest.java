package dev.plumbline.sdk.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import org.junit.jupiter.api.Test;

class FieldTest {
  private static final Bar PRICES = bar("10", "14", "9", "12");
  private static final TradeBar TRADES =
      new TradeBar(Bars.A, 0, Nanos.MINUTE, PRICES, Decimal.of(700), false);

  @Test
  void picksTheNumbersOfATradeBar() {
    assertEquals(10, Field.OPEN.of(TRADES));
    assertEquals(12, Field.CLOSE.of(TRADES));
    assertEquals(11.25, Field.AVERAGE.of(TRADES));
    assertEquals(11.5, Field.MEDIAN.of(TRADES));
    assertEquals(35 / 3.0, Field.TYPICAL.of(TRADES));
    assertEquals(11.75, Field.WEIGHTED.of(TRADES));
    assertEquals(79 / 7.0, Field.SEVEN_BAR.of(TRADES));
    assertEquals(700, Field.VOLUME.of(TRADES));
    assertEquals(12, Field.BID_CLOSE.of(TRADES), "a field it lacks gives the value");
  }

  @Test
  void givesTheSameForABarInNumbers() {
    for (Field field : Field.values()) {
      assertEquals(field.of(TRADES), field.of(10, 14, 9, 12, 700), field.name());
    }
  }

  @Test
  void picksTheSidesOfAQuoteBar() {
    QuoteBar quote =
        new QuoteBar(
            Bars.A, 0, 1, bar("10", "11", "9", "10"), Decimal.ONE, null, Decimal.ZERO, false);
    assertEquals(11, Field.BID_HIGH.of(quote));
    assertEquals(10, Field.BID_PRICE.of(quote));
    assertEquals(9, Field.LOW.of(quote));
    assertThrows(IllegalArgumentException.class, () -> Field.ASK_CLOSE.of(quote));
  }

  private static Bar bar(String open, String high, String low, String close) {
    return new Bar(Decimal.of(open), Decimal.of(high), Decimal.of(low), Decimal.of(close));
  }
}
