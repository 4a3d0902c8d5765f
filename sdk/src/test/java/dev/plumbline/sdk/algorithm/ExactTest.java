package dev.plumbline.sdk.algorithm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.plumbline.sdk.value.Decimal;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/// The expected texts of doubles and floats are what C# prints for `(decimal) value`.
class ExactTest {
  @Test
  void keepsWholeNumbersAndDecimals() {
    assertEquals("7", Exact.of(7).toString());
    assertEquals("7", Exact.of(7L).toString());
    assertEquals("1.50", Exact.of(Decimal.of("1.50")).toString());
    assertEquals("1.50", Exact.of(new BigDecimal("1.50")).toString());
  }

  @Test
  void castsDoublesAsCSharpDoes() {
    assertEquals("100000", Exact.of(100_000.0).toString());
    assertEquals("0.1", Exact.of(0.1).toString());
    assertEquals("0.333333333333333", Exact.of(1.0 / 3).toString());
    assertEquals("0.3", Exact.of(0.1 + 0.2).toString());
  }

  @Test
  void castsFloatsAsCSharpDoes() {
    assertEquals("0.3", Exact.of(0.3f).toString());
    assertEquals("0.3333333", Exact.of(1f / 3).toString());
    assertEquals("20", Exact.of(20f).toString());
  }

  @Test
  void limitsDoublesToTheRangeOfDecimals() {
    assertEquals(Decimal.MAX_VALUE, Exact.of(1e30));
    assertEquals(Decimal.MIN_VALUE, Exact.of(-1e30));
  }

  @Test
  void refusesNumbersThatAreNone() {
    assertThrows(IllegalArgumentException.class, () -> Exact.of(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> Exact.of(Float.POSITIVE_INFINITY));
    assertThrows(NullPointerException.class, () -> Exact.of(null));
  }
}
