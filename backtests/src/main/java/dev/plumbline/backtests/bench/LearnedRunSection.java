package dev.plumbline.backtests.bench;

import dev.plumbline.backtests.sampledata.LearningData;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long the minute system with its logistic model takes over years of two stocks.
final class LearnedRunSection {
  private static final Pattern ORDERS = Pattern.compile("Total Orders\\s+(\\d+)");
  private static final Pattern POINTS = Pattern.compile("([\\d,]+) data points");

  private static final String BOTH_COMPILERS = "-XX:TieredStopAtLevel=4";

  private final ModelBenchPlan plan;
  private final PythonPeer peer;
  private final LearningData data;

  LearnedRunSection(ModelBenchPlan plan, PythonPeer peer) {
    this.plan = plan;
    this.peer = peer;
    data = new LearningData(plan.days(), 1, 1);
  }

  BenchTable table() throws IOException {
    Path folder = plan.scratch().resolve("learning");
    Path models = plan.scratch().resolve("models");
    data.write(folder);
    String first = data.span().getFirst().toString();
    String last = data.span().getLast().toString();
    ProcessSection.delete(models);
    call(
        "",
        "train",
        "AmdNvdaLogistic",
        "--data",
        folder.toString(),
        "--models",
        models.toString(),
        "--start",
        first,
        "--end",
        data.span().getFirst().plusDays(110).toString(),
        "--no-backtest");
    BenchTable table = empty(first, last);
    Map<String, String> told = peer.figures("backtest", 1);
    row(table, "as it trades", "0.56", "", told);
    row(table, "as it trades, both compilers", "0.56", BOTH_COMPILERS, told);
    row(table, "no order", "1", "", Map.of());
    row(table, "no order, both compilers", "1", BOTH_COMPILERS, Map.of());
    return table;
  }

  private BenchTable empty(String first, String last) {
    return new BenchTable(
        "Five years of minutes of two stocks",
        "AmdNvdaLogistic, six features and one prediction a minute, over "
            + first
            + " to "
            + last
            + ", "
            + plan.days()
            + " days of invented minutes with a planted signal: the whole process from its"
            + " start to the last result file, warm cache, least wall time of "
            + plan.repetitions()
            + " runs, its processor time in brackets; target 5 s. Training is excluded. The"
            + " signal is so strong that the system trades all the time; with a threshold that"
            + " no answer reaches, the same run costs what features, predictions and the engine"
            + " do. The launcher starts a backtest with the quick compiler alone unless"
            + " PLUMBLINE_JAVA_OPTS asks for both, which pays in a run so long. Python: the"
            + " same zip files read with pandas, the same features and rule, a logistic"
            + " regression of scikit-learn asked for all minutes at once, and a loop over the"
            + " minutes that keeps one position with half a spread and a fee: no orders,"
            + " ledger, statistics or files.",
        "run",
        "time",
        "data points",
        "orders",
        "Python",
        "trades in Python",
        "ratio");
  }

  private void row(
      BenchTable table, String name, String threshold, String java, Map<String, String> told)
      throws IOException {
    ProcessRun best = null;
    for (int i = 0; i <= plan.repetitions(); i++) {
      ProcessRun run =
          call(
              java,
              "backtest",
              "AmdNvdaLogistic",
              "--data",
              plan.scratch().resolve("learning").toString(),
              "--out",
              plan.scratch().resolve("out").toString(),
              "--start",
              data.span().getFirst().toString(),
              "--end",
              data.span().getLast().toString(),
              "--param",
              "models=" + plan.scratch().resolve("models"),
              "--param",
              "threshold=" + threshold);
      best = i == 0 || best != null && best.seconds() < run.seconds() ? best : run;
    }
    String theirs = told.get("seconds");
    table.row(
        name,
        ProcessSection.seconds(best),
        found(POINTS, best.output()),
        found(ORDERS, best.output()),
        theirs == null ? told.getOrDefault("missing", "-") : theirs + " s",
        told.getOrDefault("trades", "-"),
        theirs == null
            ? "-"
            : String.format(Locale.ROOT, "%.1f", Double.parseDouble(theirs) / best.seconds()));
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "?";
  }

  /// @param java options of Java that the launcher is given
  private ProcessRun call(String java, String... words) throws IOException {
    List<String> command = new ArrayList<>(plan.program());
    command.addAll(List.of(words));
    ProcessRun run =
        ProcessRun.of(
            command,
            Map.of(
                "PLUMBLINE_CACHE",
                plan.scratch().resolve("cache").toString(),
                "PLUMBLINE_JAVA_OPTS",
                java));
    if (run.status() != 0) {
      throw new IOException(words[0] + " ended with status " + run.status() + ":\n" + run.output());
    }
    return run;
  }
}
