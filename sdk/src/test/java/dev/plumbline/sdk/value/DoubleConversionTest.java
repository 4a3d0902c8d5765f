package dev.plumbline.sdk.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The values of tables are what C# printed, except for the shortest texts.
class DoubleConversionTest {
  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "1.23, 1.23",
    "100.0, 100",
    "123456789.123456789, 123456789.123457",
    "0.9999999999999999, 1.0",
    "1e-28, 0.0000000000000000000000000001",
    "4e-29, 0",
    "6e-29, 0.0000000000000000000000000001",
    "1e-300, 0",
    "1e28, 10000000000000000000000000000",
    "98620455.83703326, 98620455.8370332",
    "1e15, 1000000000000000",
    "999999999999999.9, 1000000000000000",
    "0.3333333333333333, 0.333333333333333",
    "-2.5e-7, -0.00000025",
    "7.9228162514264e28, 79228162514264000000000000000",
    "-0.0, 0",
    "9007199254740993, 9007199254740990",
    "1e-15, 0.000000000000001",
    "0.30000000000000004, 0.3",
  })
  void takesFifteenDigitsOfADouble(double value, String decimal) {
    assertEquals(decimal, Decimal.ofDouble(value).toString());
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        0x1p96,
        -Double.MAX_VALUE
      })
  void refusesDoublesThatAreNoDecimals(double value) {
    assertThrows(ArithmeticException.class, () -> Decimal.ofDouble(value));
    assertThrows(ArithmeticException.class, () -> Decimal.ofShortest(value));
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1",
    "0.30000000000000004, 0.30000000000000004",
    "1e-7, 0.0000001",
    "100, 100",
    "-0.0, 0",
    "1e22, 10000000000000000000000",
    "-1234.5678, -1234.5678",
    "1.5e10, 15000000000",
  })
  void takesTheShortestTextOfADouble(double value, String decimal) {
    assertEquals(decimal, Decimal.ofShortest(value).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "10000000000000.099609375, 0x1.2309ce5400032p43",
    "0.1, 0x1.999999999999ap-4",
    "79228162514264337593543950335, 0x1.0p96",
    "1234567890123456.789, 0x1.18b54f22aeb03p50",
    "0.0000000000000000000000000001, 0x1.fb0f6be50601ap-94",
    "-144.77307790400, -0x1.218bd0ddf5e16p7",
  })
  void dividesCoefficientByPowerOfTenForADouble(String value, double expected) {
    assertEquals(expected, Decimal.of(value).doubleValue());
    assertEquals((float) expected, Decimal.of(value).floatValue());
  }
}
