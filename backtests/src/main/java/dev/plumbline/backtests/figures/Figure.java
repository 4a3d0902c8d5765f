package dev.plumbline.backtests.figures;

import java.util.Locale;

/// A figure with its name.
///
/// @param group what it belongs to, such as `Risk`
/// @param name its name
/// @param value its value; NaN if it cannot be told
/// @param form how it is written
/// @param meaning what it says, in a line
public record Figure(String group, String name, double value, Form form, String meaning) {
  /// How figures are written.
  public enum Form {
    /// A fraction, as per cent with two decimals.
    PERCENT,
    /// A plain number with three decimals.
    NUMBER,
    /// A whole number.
    WHOLE
  }

  /// As people read it; a dash if it cannot be told.
  public String text() {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return "–";
    }
    return switch (form) {
      case PERCENT -> String.format(Locale.ROOT, "%,.2f%%", clean(100 * value, 0.005));
      case NUMBER -> String.format(Locale.ROOT, "%,.3f", clean(value, 0.0005));
      case WHOLE -> String.format(Locale.ROOT, "%,.0f", value);
    };
  }

  /// No minus sign in front of zeros.
  private static double clean(double value, double half) {
    return Math.abs(value) < half ? 0 : value;
  }
}
