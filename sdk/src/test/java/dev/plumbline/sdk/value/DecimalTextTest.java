package dev.plumbline.sdk.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The values of tables are what C# printed.
class DecimalTextTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.000, 0.000",
    "-0.0, 0.0",
    "-1.50, -1.50",
    "00012.30, 12.30",
    "+4, 4",
    ".5, 0.5",
    "5., 5",
    "1E-7, 0.0000001",
    "1.50E3, 1500",
    "1.5E-3, 0.0015",
    "1.0000000000000000000000000000000001, 1.0000000000000000000000000000",
    "79228162514264337593543950335.4, 79228162514264337593543950335",
    "79228162514264337593543950334.5, 79228162514264337593543950334",
    "0.00000000000000000000000000005, 0.0000000000000000000000000000",
    "0.00000000000000000000000000015, 0.0000000000000000000000000002",
    "0.12345678901234567890123456785, 0.1234567890123456789012345678",
    "1E-999999999, 0.0000000000000000000000000000",
    "0E999999999, 0",
  })
  void readsNumbersKeepingTheirScale(String text, String plain) {
    assertEquals(plain, Decimal.of(text).toString());
  }

  /// Texts of doubles are read in a way of their own.
  @Test
  void readsTheTextOfAnyDoubleAsABigDecimalDoes() {
    Random random = new Random(3);
    int exponents = 0;
    for (int i = 0; i < 100_000; i++) {
      double value = random.nextGaussian() * Math.pow(10, random.nextInt(-34, 28));
      String text = Double.toString(value);
      exponents += text.indexOf('E') > 0 ? 1 : 0;
      Decimal expected = Decimal.of(new BigDecimal(text));
      assertEquals(expected.toString(), Decimal.of(text).toString(), text);
    }
    assertTrue(exponents > 50_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "-", ".", "-.", "1.2.3", "1,000", "12a", "--1", "+-1", "1e", "1E", "1E-", "E5",
        "-E-5", "1E2.5", "1E5 5", "NaN"
      })
  void refusesWhatIsNoNumber(String text) {
    String message = assertThrows(NumberFormatException.class, () -> Decimal.of(text)).getMessage();
    assertTrue(message.contains("'" + text + "'"), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "79228162514264337593543950335.5",
        "-79228162514264337593543950336",
        "1E999999999"
      })
  void refusesNumbersThatDoNotFit(String text) {
    assertThrows(ArithmeticException.class, () -> Decimal.of(text));
  }

  @Test
  void refusesABigDecimalThatDoesNotFit() {
    assertThrows(ArithmeticException.class, () -> Decimal.of(new BigDecimal("1E29")));
  }

  @Test
  void ignoresBlanksAroundANumber() {
    assertEquals("1.5", Decimal.of(" 1.5\t").toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "105084.00",
        "-0.5",
        "9223372036854775807",
        "9223372036854775808",
        "1.8446744073709551616",
        "100000000000000000000",
        "0.0000000001000000000000000000",
        "-7922816251426433759354395033.5",
        "79228162514264337593543950335",
        "-7.9228162514264337593543950335",
      })
  void printsAllDigits(String text) {
    assertEquals(text, Decimal.of(text).toString());
    assertEquals("x" + text, Decimal.of(text).appendTo(new StringBuilder("x")).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.345 | 2.35 | 2.35 | 2",
        "-2.345 | -2.35 | -2.35 | -2",
        "0.005 | 0.01 | 0.01 | 0",
        "-0.004 | 0.00 | 0.00 | 0",
        "1.5 | 1.50 | 1.50 | 2",
        "-123 | -123.00 | -123.00 | -123",
        "1234567.891 | 1234567.89 | 1,234,567.89 | 1,234,568",
        "-79228162514264337593543950335 | -79228162514264337593543950335.00 |"
            + " -79,228,162,514,264,337,593,543,950,335.00 |"
            + " -79,228,162,514,264,337,593,543,950,335",
      })
  void printsAFixedNumberOfDecimals(String value, String fixed, String grouped, String whole) {
    Decimal d = Decimal.of(value);
    assertEquals(fixed, d.toFixed(2));
    assertEquals(grouped, DecimalText.grouped(d, 2));
    assertEquals(whole, DecimalText.grouped(d, 0));
  }
}
