package dev.plumbline.sdk.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// A million random operations against [DecimalOracle], value and scale.
class DecimalOracleTest {
  private static final List<BigInteger> EDGES = edges();

  private final Random random = new Random(20_260_821);

  @Test
  void addsAsTheOracle() {
    check(150_000, "+", Decimal::add, (a, b) -> DecimalOracle.fit(a.add(b)));
    check(100_000, "-", Decimal::subtract, (a, b) -> DecimalOracle.fit(a.subtract(b)));
  }

  @Test
  void multipliesAsTheOracle() {
    check(200_000, "*", Decimal::multiply, DecimalOracle::multiply);
  }

  @Test
  void dividesAsTheOracle() {
    check(
        200_000,
        "/",
        Decimal::divide,
        (a, b) -> b.signum() == 0 ? null : DecimalOracle.divide(a, b));
  }

  @Test
  void leavesRemaindersAsTheOracle() {
    check(
        100_000,
        "%",
        Decimal::remainder,
        (a, b) -> b.signum() == 0 ? null : DecimalOracle.remainder(a, b));
  }

  @Test
  void roundsAsTheOracle() {
    for (int i = 0; i < 25_000; i++) {
      BigDecimal a = operand();
      Decimal d = Decimal.of(a);
      int n = random.nextInt(29);
      assertEquals(DecimalOracle.round(a, n, RoundingMode.HALF_EVEN), d.round(n).toBigDecimal());
      assertEquals(
          DecimalOracle.round(a, n, RoundingMode.HALF_UP), d.roundAwayFromZero(n).toBigDecimal());
      assertEquals(DecimalOracle.round(a, n, RoundingMode.DOWN), d.truncate(n).toBigDecimal());
      assertEquals(DecimalOracle.round(a, 0, RoundingMode.FLOOR), d.floor().toBigDecimal());
      assertEquals(DecimalOracle.round(a, 0, RoundingMode.CEILING), d.ceiling().toBigDecimal());
      assertEquals(DecimalOracle.strip(a), d.normalize().toBigDecimal());
    }
  }

  @Test
  void comparesAsTheOracle() {
    for (int i = 0; i < 100_000; i++) {
      BigDecimal a = operand();
      BigDecimal b = partner(a);
      int order = Decimal.of(a).compareTo(Decimal.of(b));
      assertEquals(a.compareTo(b), order, () -> a + " compared with " + b);
      if (order == 0) {
        assertEquals(Decimal.of(a).hashCode(), Decimal.of(b).hashCode());
      }
    }
  }

  @Test
  void printsAndReadsAsTheOracle() {
    for (int i = 0; i < 50_000; i++) {
      BigDecimal a = operand();
      String text = Decimal.of(a).toString();
      assertEquals(a.toPlainString(), text);
      assertEquals(a, Decimal.of(text).toBigDecimal());
    }
  }

  private void check(
      int count,
      String operator,
      BinaryOperator<Decimal> operation,
      BinaryOperator<BigDecimal> oracle) {
    for (int i = 0; i < count; i++) {
      BigDecimal a = operand();
      BigDecimal b = partner(a);
      BigDecimal expected = oracle.apply(a, b);
      BigDecimal actual = orNull(() -> operation.apply(Decimal.of(a), Decimal.of(b)));
      assertEquals(expected, actual, () -> a + " " + operator + " " + b);
    }
  }

  private static BigDecimal orNull(Supplier<Decimal> operation) {
    try {
      return operation.get().toBigDecimal();
    } catch (ArithmeticException e) {
      return null;
    }
  }

  private BigDecimal operand() {
    BigInteger coefficient =
        switch (random.nextInt(6)) {
          case 0 -> EDGES.get(random.nextInt(EDGES.size()));
          case 1 -> new BigInteger(random.nextInt(97), random);
          case 2 -> new BigInteger(random.nextInt(65), random);
          case 3 -> new BigInteger(random.nextInt(24), random);
          case 4 -> new BigInteger(random.nextInt(34), random).multiply(power(random.nextInt(19)));
          default -> BigInteger.valueOf(5 + 10L * random.nextInt(1000)).multiply(power(3));
        };
    int scale = random.nextBoolean() ? random.nextInt(29) : random.nextInt(6);
    return decimal(coefficient, scale);
  }

  /// An operand that often has something to do with `a`: the same digits, more of them, or the
  /// largest factor.
  private BigDecimal partner(BigDecimal a) {
    BigInteger digits = a.unscaledValue().abs();
    BigInteger step = BigInteger.valueOf(random.nextInt(3) - 1);
    return switch (random.nextInt(10)) {
      case 0 -> decimal(digits.add(step), random.nextInt(29));
      case 1 -> {
        int more = random.nextInt(29 - a.scale());
        yield decimal(digits.multiply(power(more)).add(step), a.scale() + more);
      }
      case 2 -> decimal(DecimalOracle.MAX.divide(digits.max(BigInteger.ONE)).add(step), 0);
      default -> operand();
    };
  }

  private BigDecimal decimal(BigInteger coefficient, int scale) {
    BigInteger bounded = coefficient.abs().min(DecimalOracle.MAX);
    return new BigDecimal(random.nextInt(3) == 0 ? bounded.negate() : bounded, scale);
  }

  private static BigInteger power(int exponent) {
    return BigInteger.TEN.pow(exponent);
  }

  private static List<BigInteger> edges() {
    List<BigInteger> edges = new ArrayList<>();
    for (int offset = -1; offset <= 1; offset++) {
      BigInteger step = BigInteger.valueOf(offset);
      for (int bits : new int[] {0, 8, 31, 32, 52, 53, 62, 63, 64, 95, 96}) {
        edges.add(BigInteger.TWO.pow(bits).add(step));
      }
      for (int k = 0; k < 29; k++) {
        edges.add(power(k).add(step));
        edges.add(power(k).multiply(BigInteger.valueOf(5)).add(step));
        edges.add(DecimalOracle.MAX.divide(power(k)).add(step));
      }
    }
    edges.removeIf(edge -> edge.compareTo(DecimalOracle.MAX) > 0);
    return edges;
  }
}
