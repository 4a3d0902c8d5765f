package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.optimize.HeatMap;
import dev.plumbline.backtests.optimize.HeatMapText;
import dev.plumbline.backtests.optimize.Measure;
import dev.plumbline.backtests.optimize.SweepResult;
import dev.plumbline.backtests.optimize.Trial;
import dev.plumbline.sdk.result.BacktestResult;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a sweep has come to, for people.
final class SweepReport {
  private static final List<Measure> SHOWN =
      List.of(Measure.SHARPE, Measure.NET_PROFIT, Measure.DRAWDOWN, Measure.END_EQUITY);

  private final PrintStream out;
  private final PrintStream err;

  SweepReport(Console console) {
    out = console.out();
    err = console.err();
  }

  /// Prints the best trials, the heat map and the count.
  ///
  /// @param top how many of the best are told
  void print(SweepResult result, int top, double seconds) {
    List<Trial> ranked = result.ranked();
    table(result, ranked.subList(0, Math.min(top, ranked.size())));
    out.println();
    if (result.plan().grid().ranges().size() < 3) {
      HeatMap map = HeatMap.of(result, 0, result.plan().grid().ranges().size() - 1);
      if (HeatMapText.fits(map)) {
        out.println(HeatMapText.of(map));
      }
    }
    int now = result.trials().size() - result.resumed();
    out.println(
        String.format(
            Locale.ROOT,
            "%,d trials of %,d combinations (%,d run now in %.2f s, %,d before), %,d failed, %,d"
                + " within the constraints",
            result.trials().size(),
            result.plan().grid().size(),
            now,
            seconds,
            result.resumed(),
            result.failed(),
            ranked.size()));
    result.trials().stream()
        .filter(trial -> !trial.isCompleted())
        .findFirst()
        .ifPresent(trial ->
            err.println("first failed trial: " + trial.parameters() + ": " + trial.error()));
    if (result.damaged() > 0) {
      err.println(
          "warning: "
              + result.damaged()
              + " damaged lines among the trials of an earlier process; their trials were run"
              + " again");
    }
  }

  private void table(SweepResult result, List<Trial> best) {
    List<List<String>> rows = new ArrayList<>();
    List<Measure> measures = new ArrayList<>(SHOWN);
    Measure objective = result.plan().objective().measure();
    measures.remove(objective);
    measures.addFirst(objective);
    List<String> head = new ArrayList<>(List.of("#"));
    head.addAll(result.plan().grid().names());
    measures.forEach(m -> head.add(m.text()));
    head.add("orders");
    head.add("order hash");
    rows.add(head);
    for (Trial trial : best) {
      List<String> row = new ArrayList<>(List.of(String.valueOf(rows.size())));
      row.addAll(trial.parameters().values());
      measures.forEach(m -> row.add(figure(trial, m)));
      row.add(trial.figures().get(Measure.ORDERS).toString());
      row.add(String.valueOf(trial.statistics().get(BacktestResult.ORDER_LIST_HASH)));
      rows.add(row);
    }
    print(rows);
  }

  private static String figure(Trial trial, Measure measure) {
    double figure = trial.figures().get(measure).doubleValue();
    return measure == Measure.END_EQUITY
        ? String.format(Locale.ROOT, "%.2f", figure)
        : String.format(Locale.ROOT, "%.4f", figure);
  }

  private void print(List<List<String>> rows) {
    int columns = rows.getFirst().size();
    int[] width = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        width[i] = Math.max(width[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        line.append(i == 0 ? "" : "  ")
            .append(" ".repeat(width[i] - row.get(i).length()))
            .append(row.get(i));
      }
      out.println(line);
    }
  }
}
