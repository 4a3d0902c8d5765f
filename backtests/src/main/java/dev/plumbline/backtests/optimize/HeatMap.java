package dev.plumbline.backtests.optimize;

import java.util.Arrays;
import java.util.List;

/// The objective over two parameters: in each field the best figure among the trials that share
/// both values, whatever their other parameters.
///
/// @param rows the parameter that changes from row to row
/// @param columns the parameter that changes from column to column
/// @param figures by row and column; NaN where there is no completed trial within the constraints
/// @param maximize whether greater is better
/// @param title the objective's name
public record HeatMap(
    ParameterRange rows,
    ParameterRange columns,
    double[][] figures,
    boolean maximize,
    String title) {
  private static final ParameterRange NOTHING = new ParameterRange("", List.of(""));

  /// The map of two of the grid's parameters.
  ///
  /// @param row place of the one in the grid
  /// @param column place of the other; the same for a grid of one parameter
  public static HeatMap of(SweepResult result, int row, int column) {
    ParameterGrid grid = result.plan().grid();
    Objective objective = result.plan().objective();
    ParameterRange rows = row == column ? NOTHING : grid.ranges().get(row);
    ParameterRange columns = grid.ranges().get(column);
    double[][] figures = new double[rows.values().size()][columns.values().size()];
    for (double[] line : figures) {
      Arrays.fill(line, Double.NaN);
    }
    for (Trial trial : result.ranked().reversed()) {
      int[] places = grid.places(trial.index());
      figures[row == column ? 0 : places[row]][places[column]] =
          objective.figure(trial).doubleValue();
    }
    return new HeatMap(rows, columns, figures, objective.maximize(), objective.measure().text());
  }

  /// The least figure; NaN if there is none.
  double least() {
    return Arrays.stream(figures)
        .flatMapToDouble(Arrays::stream)
        .filter(f -> !Double.isNaN(f))
        .min()
        .orElse(Double.NaN);
  }

  /// The greatest figure; NaN if there is none.
  double greatest() {
    return Arrays.stream(figures)
        .flatMapToDouble(Arrays::stream)
        .filter(f -> !Double.isNaN(f))
        .max()
        .orElse(Double.NaN);
  }

  /// How good a figure is among all: 0 the worst, 1 the best; NaN where there is none.
  double heat(int row, int column) {
    double figure = figures[row][column];
    double low = least();
    double high = greatest();
    if (Double.isNaN(figure)) {
      return Double.NaN;
    }
    double share = high > low ? (figure - low) / (high - low) : 1;
    return maximize ? share : 1 - share;
  }
}
