package dev.plumbline.engine.statistics;

import dev.plumbline.sdk.value.Decimal;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as C# prints them in the invariant culture.
public final class NumberText {
  private static final double[] POWERS = {1, 10, 100, 1000, 1e4, 1e5, 1e6, 1e7};

  private static final int WHOLE_DIGITS = 17;

  private NumberText() {}

  /// C#'s `Math.Round(double, digits)`: scaled, rounded half to even, scaled back. `digits` 0 to 7.
  public static double round(double value, int digits) {
    return Math.abs(value) < 1e16 ? Math.rint(value * POWERS[digits]) / POWERS[digits] : value;
  }

  /// C#'s `double.ToString()`: the shortest digits that mean this double, `-0` for negative zero,
  /// an exponent below 0.0001 and from 10^17 on (`1E-05`, `1.5E+17`), as .NET 10 does: LEAN printed
  /// a Sharpe ratio of `1535787524789540` and an alpha of `11835996770264000`.
  public static String of(double value) {
    if (value == 0) {
      return 1 / value < 0 ? "-0" : "0";
    }
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
    }
    BigDecimal digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    int exponent = digits.precision() - digits.scale() - 1;
    if (exponent > -5 && exponent < WHOLE_DIGITS) {
      return digits.toPlainString();
    }
    String mantissa = digits.movePointLeft(exponent).toPlainString();
    return mantissa + (exponent < 0 ? "E-" : "E+") + "%02d".formatted(Math.abs(exponent));
  }

  /// C#'s format `0.00`: two decimals, halves away from zero.
  public static String fixed2(Decimal value) {
    return rounded(value, 2).toPlainString();
  }

  /// C#'s format `N2`: two decimals, halves away from zero, a comma every three digits.
  public static String grouped2(Decimal value) {
    return grouped(rounded(value, 2));
  }

  /// C#'s format `P`: the fraction times 100, two decimals, a comma every three digits, ` %`.
  public static String percent(Decimal fraction) {
    BigDecimal percent = fraction.toBigDecimal().movePointRight(2);
    return grouped(percent.setScale(2, RoundingMode.HALF_UP)) + " %";
  }

  private static BigDecimal rounded(Decimal value, int decimals) {
    return value.toBigDecimal().setScale(decimals, RoundingMode.HALF_UP);
  }

  private static String grouped(BigDecimal value) {
    String digits = value.abs().toPlainString();
    int point = digits.indexOf('.');
    int whole = point < 0 ? digits.length() : point;
    StringBuilder text = new StringBuilder(digits.length() + whole / 3 + 1);
    if (value.signum() < 0) {
      text.append('-');
    }
    for (int i = 0; i < whole; i++) {
      if (i > 0 && (whole - i) % 3 == 0) {
        text.append(',');
      }
      text.append(digits.charAt(i));
    }
    return text.append(digits, whole, digits.length()).toString();
  }
}
