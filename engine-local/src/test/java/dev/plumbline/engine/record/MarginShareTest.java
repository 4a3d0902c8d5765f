package dev.plumbline.engine.record;

import static dev.plumbline.engine.testing.TestMarket.d;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.sdk.value.Decimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarginShareTest {
  private final MarginShare share = new MarginShare();

  private void assertExact(Decimal amount, Decimal value) {
    assertEquals(
        MarginShare.exact(amount, value),
        share.percent(amount, value),
        () -> amount + " of " + value);
  }

  @Test
  void equalsTheExactDivision() {
    Random random = new Random(7);
    for (int i = 0; i < 200_000; i++) {
      Decimal amount =
          Decimal.ofUnscaled(random.nextLong(1L << random.nextInt(1, 55)), random.nextInt(12));
      Decimal value = Decimal.ofUnscaled(1 + random.nextLong(1L << 50), random.nextInt(12));
      assertExact(amount, value);
    }
  }

  @Test
  void equalsTheExactDivisionInTheMiddleBetweenTwoNumbersAndAtPowersOfTen() {
    for (String amount :
        new String[] {
          "12345",
          "12355",
          "1234.5",
          "0.00012345",
          "99995",
          "99994.999999999999",
          "10000",
          "9999.5",
          "1",
          "0.1",
          "100000",
          "1000000",
          "123450000000",
          "0",
          "-12345",
          "1e-20"
        }) {
      assertExact(d(amount), d("100000"));
      assertExact(d(amount), d("0.00001"));
      assertExact(d(amount), d("-1000"));
    }
  }

  @Test
  void isZeroWhereThePortfolioIsWorthNothing() {
    assertEquals(Decimal.ZERO, share.percent(d("5"), Decimal.ZERO));
  }
}
