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

  private static final String BOTH = "-XX:TieredStopAtLevel=4";
  private static final String LEARNING = "learning";
  private static final String MODELS = "models";
  private static final String CHANCE = "chance";
  private static final String CHANCE_MODELS = "models-chance";
  private static final Map<String, String> NONE = Map.of();

  private final ModelBenchPlan plan;
  private final PythonPeer peer;
  private final LearningData data;
  private final LearningData chance;

  LearnedRunSection(ModelBenchPlan plan, PythonPeer peer) {
    this.plan = plan;
    this.peer = peer;
    data = new LearningData(plan.days(), 1, 1);
    chance = new LearningData(plan.days(), 0, 1);
  }

  BenchTable table() throws IOException {
    train(data, LEARNING, MODELS);
    train(chance, CHANCE, CHANCE_MODELS);
    BenchTable table = empty(data.span().getFirst().toString(), data.span().getLast().toString());
    Map<String, String> told = peer.figures("backtest", 1);
    row(table, "as it trades", List.of(LEARNING, MODELS, "0.56", ""), told);
    row(table, "as it trades, both compilers", List.of(LEARNING, MODELS, "0.56", BOTH), told);
    row(table, "as it trades, no signal planted", List.of(CHANCE, CHANCE_MODELS, "0.56", ""), NONE);
    row(table, "no order", List.of(LEARNING, MODELS, "1", ""), NONE);
    row(table, "no order, both compilers", List.of(LEARNING, MODELS, "1", BOTH), NONE);
    return table;
  }

  private void train(LearningData made, String folder, String models) throws IOException {
    Path bars = plan.scratch().resolve(folder);
    made.write(bars);
    ProcessSection.delete(plan.scratch().resolve(models));
    call(
        "",
        "train",
        "AmdNvdaLogistic",
        "--data",
        bars.toString(),
        "--models",
        plan.scratch().resolve(models).toString(),
        "--start",
        made.span().getFirst().toString(),
        "--end",
        made.span().getFirst().plusDays(110).toString(),
        "--no-backtest");
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
            + " runs, its processor time in brackets; target 5 s. Training is excluded. The signal"
            + " is so strong that the system trades all the time; where there is none, on minutes"
            + " of chance alone with a model trained on them, it trades as rarely as on real data;"
            + " with a threshold that no answer reaches, the same run costs what features,"
            + " predictions and the engine do. The launcher starts a backtest with the quick"
            + " compiler alone unless PLUMBLINE_JAVA_OPTS asks for both, which pays in a run so"
            + " long. Python: the same zip files read with pandas, the same features and rule, a"
            + " logistic regression of scikit-learn asked for all minutes at once, and a loop over"
            + " the minutes that keeps one position with half a spread and a fee: no orders,"
            + " ledger, statistics or files.",
        "run",
        "time",
        "data points",
        "orders",
        "Python",
        "trades in Python",
        "ratio");
  }

  /// @param how the folders of data and models, the threshold, and options of Java
  private void row(BenchTable table, String name, List<String> how, Map<String, String> told)
      throws IOException {
    ProcessRun best = null;
    for (int i = 0; i <= plan.repetitions(); i++) {
      ProcessRun run =
          call(
              how.get(3),
              "backtest",
              "AmdNvdaLogistic",
              "--data",
              plan.scratch().resolve(how.get(0)).toString(),
              "--out",
              plan.scratch().resolve("out").toString(),
              "--start",
              data.span().getFirst().toString(),
              "--end",
              data.span().getLast().toString(),
              "--param",
              "models=" + plan.scratch().resolve(how.get(1)),
              "--param",
              "threshold=" + how.get(2));
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
