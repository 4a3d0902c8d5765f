package dev.plumbline.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.sdk.value.Decimal;
import org.junit.jupiter.api.Test;

class NumberTextTest {
  @Test
  void doublesArePrintedAsCsharpPrintsThem() {
    assertEquals("8.854", NumberText.of(8.854));
    assertEquals("-19", NumberText.of(-19.0));
    assertEquals("0.0001", NumberText.of(0.0001));
    assertEquals("1E-05", NumberText.of(0.00001));
    assertEquals("-1.25E-07", NumberText.of(-1.25e-7));
    assertEquals("123456789012345", NumberText.of(123456789012345.0));
    assertEquals("1535787524789540", NumberText.of(1535787524789540.0));
    assertEquals("11835996770264000", NumberText.of(11835996770264000.0));
    assertEquals("1.5E+17", NumberText.of(1.5e17));
    assertEquals("-0", NumberText.of(-0.0));
    assertEquals("NaN", NumberText.of(Double.NaN));
    assertEquals("-Infinity", NumberText.of(Double.NEGATIVE_INFINITY));
  }

  @Test
  void doublesAreRoundedHalfToEvenAfterScaling() {
    assertEquals(0.222, NumberText.round(0.2215, 3));
    assertEquals(0.124, NumberText.round(0.1235, 3));
    assertEquals(2.5, NumberText.round(2.5, 3));
    assertEquals(-0.0, NumberText.round(-0.0001, 3));
  }

  @Test
  void moneyIsRoundedHalfAwayFromZero() {
    assertEquals("3.45", NumberText.fixed2(Decimal.of("3.445")));
    assertEquals("0.00", NumberText.fixed2(Decimal.ZERO));
    assertEquals("1,234,567.90", NumberText.grouped2(Decimal.of("1234567.895")));
    assertEquals("-3.44", NumberText.grouped2(Decimal.of("-3.44")));
    assertEquals("0.00", NumberText.grouped2(Decimal.of("-0.001")));
    assertEquals("999.99", NumberText.grouped2(Decimal.of("999.99")));
    assertEquals("-1,234.57 %", NumberText.percent(Decimal.of("-12.345678")));
  }
}
