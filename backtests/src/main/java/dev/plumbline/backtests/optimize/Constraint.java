package dev.plumbline.backtests.optimize;

import dev.plumbline.sdk.value.Decimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a trial must keep to.
///
/// @param measure the figure looked at
/// @param operator `<`, `<=`, `>` or `>=`
/// @param bound what it is compared with; a rate is a fraction
public record Constraint(Measure measure, String operator, Decimal bound) {
  private static final Pattern FORM =
      Pattern.compile("\\s*([A-Za-z][A-Za-z -]*?)\\s*(<=|>=|<|>)\\s*(-?[0-9.]+)\\s*(%?)\\s*");

  /// Reads a constraint: `drawdown<0.2`, `drawdown<20%`, `orders>=30`.
  ///
  /// @throws IllegalArgumentException if it is none
  public static Constraint parse(String text) {
    Matcher matcher = FORM.matcher(text);
    String option = "--constraint \"" + text + "\"";
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "found "
              + option
              + ", expected NAME<VALUE such as 'drawdown<0.2' (quoted), or <=, >, >=");
    }
    try {
      Decimal value = Decimal.of(matcher.group(3));
      return new Constraint(
          Measure.parse(option, matcher.group(1)),
          matcher.group(2),
          matcher.group(4).isEmpty() ? value : value.divide(Decimal.HUNDRED));
    } catch (ArithmeticException | NumberFormatException e) {
      throw new IllegalArgumentException(
          "found " + option + ", expected a number such as 0.2 behind " + matcher.group(2), e);
    }
  }

  /// Whether a completed trial keeps to it.
  public boolean holds(Trial trial) {
    int order = trial.figures().get(measure).compareTo(bound);
    return switch (operator) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  /// As it can be read again: `drawdown<0.2`.
  public String text() {
    return measure.text() + operator + bound;
  }
}
