package dev.plumbline.sdk.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Facts of C#'s `System.Decimal`; the values of tables are what C# printed.
class DecimalTest {
  private static final String MAX = "79228162514264337593543950335";

  @ParameterizedTest
  @CsvSource({
    "1.10, 2.9, 4.00",
    "0, 1.00, 1.00",
    "1, -1.00, 0.00",
    MAX + ", 0.4, " + MAX,
    "79228162514264337593543950334, 0.5, 79228162514264337593543950334",
    "7922816251426433759354395033.5, 0.05, 7922816251426433759354395034",
    "7.9228162514264337593543950335, 7.9228162514264337593543950335,"
        + " 15.845632502852867518708790067",
  })
  void addsWithTheLargerScale(String a, String b, String sum) {
    assertEquals(sum, Decimal.of(a).add(Decimal.of(b)).toString());
    assertEquals(sum, Decimal.of(a).subtract(Decimal.of(b).negate()).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "1.0, 1.00, 1.000",
    "0.5, 1234.2, 617.10",
    "0.00, 1.5, 0.000",
    "0.00, 4294967295, 0.00",
    "0.00, 4294967296, 0",
    "0.00000000000000000000, 0.000000000, 0.0000000000000000000000000000",
    MAX + ", 0.1, 7922816251426433759354395033.5",
    "720256022856948523577672275.78, 11, 7922816251426433759354395034",
    "0.0000000000000000000000000005, 0.5, 0.0000000000000000000000000002",
    "0.0000000000000000000000000015, 0.1, 0.0000000000000000000000000002",
  })
  void multipliesWithTheSumOfTheScales(String a, String b, String product) {
    assertEquals(product, Decimal.of(a).multiply(Decimal.of(b)).toString());
    assertEquals(product, Decimal.of(b).multiply(Decimal.of(a)).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 3, 0.3333333333333333333333333333",
    "2, 3, 0.6666666666666666666666666667",
    "10, 4, 2.5",
    "1.00, 1, 1.00",
    "1.00, 4, 0.25",
    "2.50, 0.5, 5.0",
    "100, 0.5, 200",
    "0.00, 5, 0.00",
    "1, 1.000, 1",
    "100, 8, 12.5",
    "-7, 2, -3.5",
    "1000000, 7, 142857.14285714285714285714286",
    "1E-28, 2, 0",
    "3E-28, 2, 0.0000000000000000000000000002",
    MAX + ", 10, 7922816251426433759354395033.5",
    "1, " + MAX + ", 0",
  })
  void dividesExactlyOrToAllDigitsThatFit(String a, String b, String quotient) {
    assertEquals(quotient, Decimal.of(a).divide(Decimal.of(b)).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "74300078913157315236288961004, 937798840150814251, 79228162514.26433759354395034",
    "75434413623887902002583637687, 952116157058502975, 79228162514.264337593543950333",
    "72272764533996653000879355539, 912210535249818194, 79228162514.26433759354395034",
    "29396154036538613688459220463, 371031626932482415, 79228162514.264337593543950335",
    "76534424626238551531726823906, 96600024785958146992, 792281625.1426433759354395034",
    "71694442887304508708970396796, 90491108984632265618, 792281625.14264337593543950333",
    "42237186818337286437736210156, 53310824684004062862, 792281625.14264337593543950335",
    "26153284283255553876850363970, 3301008562270629944713109140, 7.922816251426433759354395034",
    "31382877277735905790594980166, 3961075996440747097460899589, 7.9228162514264337593543950333",
    "29920107569847926159785006452, 3776448502697645237585022639, 7.922816251426433759354395034",
    "31929228877835476945098675413, 4030035263292506448593903240, 7.9228162514264337593543950335",
    "20432597677640210472863076940, 257895640, 79228162514264337593.54395034",
    "72977765226394445738696227225, 921108895, 79228162514264337593.543950333",
    "24444914889143080588097394838, 308538203, 79228162514264337593.543950335",
  })
  void dividesNextToTheLargestCoefficient(String a, String b, String quotient) {
    assertEquals(quotient, Decimal.of(a).divide(Decimal.of(b)).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "5, 3.00, 2.00",
    "-5, 3, -2",
    "5, -3, 2",
    "1.0, 0.1, 0.0",
    "2, 5.000, 2",
    "5.00, 5, 0.00",
    "10, 0.3, 0.1",
    MAX + ", 0.7, 0.0",
  })
  void leavesRemaindersWithTheSignOfTheDividend(String a, String b, String remainder) {
    assertEquals(remainder, Decimal.of(a).remainder(Decimal.of(b)).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "2.5, 0, 2",
    "3.5, 0, 4",
    "-2.5, 0, -2",
    "-0.4, 0, 0",
    "1.005, 2, 1.00",
    "1.015, 2, 1.02",
    "1.5, 3, 1.5",
    "2.50000000000000000000000001, 0, 3",
    "7.9999999999999999999999999995, 27, 8.000000000000000000000000000",
  })
  void roundsHalfToEvenWithoutAddingDigits(String value, int decimals, String rounded) {
    assertEquals(rounded, Decimal.of(value).round(decimals).toString());
  }

  @ParameterizedTest
  @CsvSource({"2.5, 0, 3", "-2.5, 0, -3", "1.005, 2, 1.01", "0.49999999999, 0, 0"})
  void roundsHalfAwayFromZero(String value, int decimals, String rounded) {
    assertEquals(rounded, Decimal.of(value).roundAwayFromZero(decimals).toString());
  }

  @ParameterizedTest
  @CsvSource({"-1.5, -2, -1, -1", "1.00, 1, 1, 1", "1.01, 1, 2, 1", "-0.5, -1, 0, 0"})
  void findsIntegersBelowAboveAndTowardZero(String value, int below, int above, int toward) {
    assertEquals(Integer.toString(below), Decimal.of(value).floor().toString());
    assertEquals(Integer.toString(above), Decimal.of(value).ceiling().toString());
    assertEquals(Integer.toString(toward), Decimal.of(value).truncate().toString());
  }

  @Test
  void cutsDecimals() {
    assertEquals("-1.99", Decimal.of("-1.999").truncate(2).toString());
    assertEquals("1.5", Decimal.of("1.5").truncate(2).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "144.77307790400, 144.7731",
    "1234.50001, 1234.5000",
    "1234.5, 1234.5",
    "1000.00005, 1000.0000",
    "1000.00015, 1000.0002",
    "-5000.123456, -5000.123",
    "-1234567.891, -1234568",
    "0.000123456789, 0.0001234568",
    "1000.00000, 1000",
    "999.99999999, 1000",
    "0.00, 0",
    "1.23456750, 1.234568",
    "1.23456850, 1.234568",
    "0.1234567500, 0.1234568",
  })
  void roundsSmartlyAsLean(String value, String rounded) {
    assertEquals(rounded, Decimal.of(value).smartRounding().toString());
  }

  @ParameterizedTest
  @CsvSource({"0.12345, 0.12345", "1.239, 1.24", "12.39, 12.4", "123.9, 123", "-500.12, -500.12"})
  void roundsSmartlyAndShortAsLean(String value, String rounded) {
    assertEquals(rounded, Decimal.of(value).smartRoundingShort().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "123.456, 123.000, 123.456000",
    "0.00123456, 0.00123, 0.00123456",
    "99999.5, 100000.000, 99999.500000",
    "-7.5, -7.50, -7.50",
    "1000, 1000.0, 1000.0",
    "0.00, 0, 0",
    "12345678901234567890, 12300000000000000000.000, 12345680000000000000.0000000",
  })
  void roundsToSignificantDigitsAsLean(String value, String three, String seven) {
    assertEquals(three, Decimal.of(value).roundToSignificantDigits(3).toString());
    assertEquals(seven, Decimal.of(value).roundToSignificantDigits(7).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "1.0, 0.15, 1.05",
    "0.5, 1, 1",
    "-0.5, 1, -1",
    "1.005, 0.01, 1.01",
    "144.774, 0.01, 144.77",
    "2.675, 0.05, 2.70",
    "0.004, 0.01, 0.00",
    "5.5, 0, 5.5",
  })
  void roundsToMultiplesOfAQuantum(String value, String quanta, String rounded) {
    assertEquals(rounded, Decimal.of(value).discretelyRoundBy(Decimal.of(quanta)).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "1.23456, 1.234",
    "-1.99999, -1.999",
    "0.00, 0.00",
    "1.5, 1.5",
    "79228162514264337593543950, 79228162514264337593543950",
  })
  void truncatesToThreePlacesAsLean(String value, String truncated) {
    assertEquals(truncated, Decimal.of(value).truncateTo3DecimalPlaces().toString());
  }

  @ParameterizedTest
  @CsvSource({"105084.00, 105084", "1200, 1200", "0.000, 0", "-1.50, -1.5", "1E-28, 1E-28"})
  void normalizesByRemovingTrailingZerosOfTheFraction(String value, String normalized) {
    Decimal expected = Decimal.of(normalized);
    assertEquals(expected.toBigDecimal(), Decimal.of(value).normalize().toBigDecimal());
  }

  @Test
  void normalizesTheWidestCoefficient() {
    assertEquals("1", Decimal.of("1.0000000000000000000000000000").normalize().toString());
    assertEquals("7.92281625142643375935439503", big("7.9228162514264337593543950300"));
    assertEquals("1.8446744073709551616", big("1.844674407370955161600"));
    assertEquals("1844674407370955161", big("1844674407370955161.0"));
  }

  private static String big(String value) {
    return Decimal.of(value).normalize().toString();
  }

  @Test
  void comparesByValue() {
    assertEquals(Decimal.of("1.0"), Decimal.of("1.00"));
    assertEquals(Decimal.of("1.0").hashCode(), Decimal.of("1.00").hashCode());
    assertEquals(
        Decimal.of("7.00").hashCode(), Decimal.of("7.000000000000000000000000000").hashCode());
    assertEquals(0, Decimal.of("-0.0").compareTo(Decimal.ZERO));
    assertEquals(Decimal.ZERO.hashCode(), Decimal.of("-0.00").hashCode());
    assertNotEquals(Decimal.ONE, Decimal.of("1.0000000000000000000000000001"));
    assertTrue(Decimal.of("-2").isLess(Decimal.of("-1.9999999999999999999999999999")));
    assertTrue(Decimal.of(MAX).isGreater(Decimal.of("7922816251426433759354395033.5")));
    assertTrue(Decimal.of("2.5").isGreaterOrEqual(Decimal.of("2.50")));
    assertTrue(Decimal.of("2.5").isLessOrEqual(Decimal.of("2.50")));
    assertFalse(Decimal.of("2.5").isLess(Decimal.of("2.50")));
    assertFalse(Decimal.of("2.5").isGreater(Decimal.of("2.50")));
  }

  @Test
  void amongEqualsTheMinimumIsTheOtherAndTheMaximumItself() {
    // LEAN closes a Renko brick of 167.75 reached by 167.7500 at 167.7500, by Math.Min
    // (shared/lean/rules/consolidator_classic_renko_0.25.csv, first row).
    Decimal one = Decimal.of("1.0");
    assertSame(Decimal.ONE, one.min(Decimal.ONE));
    assertSame(one, one.max(Decimal.ONE));
    assertSame(Decimal.MINUS_ONE, one.min(Decimal.MINUS_ONE));
    assertSame(Decimal.HUNDRED, one.max(Decimal.HUNDRED));
  }

  @Test
  void knowsItsSign() {
    assertEquals(-1, Decimal.of("-0.1").signum());
    assertEquals(0, Decimal.of("-0.0").signum());
    assertEquals(1, Decimal.MAX_VALUE.signum());
    assertTrue(Decimal.MIN_VALUE.isNegative());
    assertFalse(Decimal.of("-0.0").isNegative());
    assertFalse(Decimal.ZERO.isPositive());
    assertEquals(Decimal.MAX_VALUE, Decimal.MIN_VALUE.abs());
    assertEquals("0.1", Decimal.of("-0.1").negate().toString());
  }

  @Test
  void keepsTheSignOfZeroForDoublesAlone() {
    Decimal zero = Decimal.of("1.0").subtract(Decimal.ONE);
    assertEquals("0.0", zero.toString());
    assertEquals(-0.0, zero.doubleValue());
  }

  @Test
  void namesTheOperandsOfAnOverflow() {
    assertOverflow(MAX + " + 1", () -> Decimal.MAX_VALUE.add(1));
    assertOverflow("-" + MAX + " - 1", () -> Decimal.MIN_VALUE.subtract(1));
    assertOverflow(MAX + " + 0.5", () -> Decimal.MAX_VALUE.add(Decimal.of("0.5")));
    assertOverflow(MAX + " * 2", () -> Decimal.MAX_VALUE.multiply(2));
    assertOverflow(MAX + " / 0.1", () -> Decimal.MAX_VALUE.divide(Decimal.of("0.1")));
    assertOverflow("1 / 0.0", () -> Decimal.ONE.divide(Decimal.of("0.0")));
    assertOverflow("1 % 0", () -> Decimal.ONE.remainder(Decimal.ZERO));
    assertOverflow("10^29", () -> Decimal.MIN_VALUE.roundToSignificantDigits(3));
  }

  private static void assertOverflow(String operation, Runnable run) {
    String message = assertThrows(ArithmeticException.class, run::run).getMessage();
    assertTrue(message.contains(operation), message);
  }

  @Test
  void refusesScalesOutsideTheRange() {
    assertThrows(IllegalArgumentException.class, () -> Decimal.ofUnscaled(1, 29));
    assertThrows(IllegalArgumentException.class, () -> Decimal.ofUnscaled(1, -1));
    assertThrows(IllegalArgumentException.class, () -> Decimal.ONE.round(29));
    assertThrows(IllegalArgumentException.class, () -> Decimal.ONE.toFixed(-1));
  }

  @Test
  void takesEveryKindOfNumber() {
    assertEquals("-9223372036854775808", Decimal.of(Long.MIN_VALUE).toString());
    assertEquals("-2147483648", Decimal.of(Integer.MIN_VALUE).toString());
    assertEquals("-1.50", Decimal.ofUnscaled(-150, 2).toString());
    assertEquals("1.50", Decimal.of(new BigDecimal("1.50")).toString());
    assertEquals("1500", Decimal.of(new BigDecimal("1.5E3")).toString());
    assertEquals("0.1", Decimal.of((Number) 0.1).toString());
    assertEquals("0.1", Decimal.of((Number) 0.1f).toString());
    assertEquals("7", Decimal.of((Number) (short) 7).toString());
    assertEquals("18446744073709551616", Decimal.of(BigInteger.TWO.pow(64)).toString());
    assertSame(Decimal.ONE, Decimal.of((Number) Decimal.ONE));
  }

  @Test
  void givesIntegersAndBigDecimals() {
    assertEquals(Long.MIN_VALUE, Decimal.of("-9223372036854775808.9").longValue());
    assertEquals(Long.MAX_VALUE, Decimal.of("9223372036854775807.9").longValue());
    assertThrows(ArithmeticException.class, () -> Decimal.of("9223372036854775808").longValue());
    assertEquals(Integer.MIN_VALUE, Decimal.of("-2147483648.9").intValue());
    assertThrows(ArithmeticException.class, () -> Decimal.of("2147483648").intValue());
    assertEquals(3, Decimal.of("3.00").intValueExact());
    assertThrows(ArithmeticException.class, () -> Decimal.of("3.01").intValueExact());
    assertEquals(new BigDecimal("-1.50"), Decimal.of("-1.50").toBigDecimal());
    assertEquals(new BigDecimal("-" + MAX), Decimal.MIN_VALUE.toBigDecimal());
  }

  @Test
  void addsMultipliesAndDividesByIntegers() {
    assertEquals("2.5", Decimal.of("1.5").add(1).toString());
    assertEquals("0.5", Decimal.of("1.5").subtract(1).toString());
    assertEquals("-3.0", Decimal.of("1.5").multiply(-2).toString());
    assertEquals("0.75", Decimal.of("1.5").divide(2).toString());
  }
}
