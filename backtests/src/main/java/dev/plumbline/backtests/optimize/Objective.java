package dev.plumbline.backtests.optimize;

import dev.plumbline.sdk.value.Decimal;
import java.util.Comparator;

/// What makes one trial better than another.
///
/// @param measure the figure looked at
/// @param maximize whether the greatest is the best, else the least
public record Objective(Measure measure, boolean maximize) {
  /// The greatest Sharpe ratio.
  public static final Objective SHARPE = new Objective(Measure.SHARPE, true);

  /// Reads an objective: `sharpe`, or with a direction `drawdown:min`, `beta:max`.
  ///
  /// @throws IllegalArgumentException if it is none
  public static Objective parse(String text) {
    int colon = text.lastIndexOf(':');
    String option = "--objective \"" + text + "\"";
    if (colon < 0) {
      Measure measure = Measure.parse(option, text);
      return new Objective(measure, measure.moreIsBetter());
    }
    Measure measure = Measure.parse(option, text.substring(0, colon));
    return switch (text.substring(colon + 1)) {
      case "max" -> new Objective(measure, true);
      case "min" -> new Objective(measure, false);
      default ->
          throw new IllegalArgumentException(
              "found " + option + ", expected NAME, NAME:max or NAME:min");
    };
  }

  /// The figure of a trial, turned so that greater is better.
  double score(Trial trial) {
    double figure = figure(trial).doubleValue();
    return maximize ? figure : -figure;
  }

  /// The figure of a trial.
  public Decimal figure(Trial trial) {
    return trial.figures().get(measure);
  }

  /// The best first; of equal ones the first of the grid.
  Comparator<Trial> bestFirst() {
    Comparator<Trial> byFigure = Comparator.comparing(this::figure);
    return (maximize ? byFigure.reversed() : byFigure).thenComparingInt(Trial::index);
  }

  /// As it can be read again: `sharpe:max`.
  public String text() {
    return measure.text() + (maximize ? ":max" : ":min");
  }
}
