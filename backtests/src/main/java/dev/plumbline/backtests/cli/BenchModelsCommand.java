package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.bench.ModelBench;
import dev.plumbline.backtests.bench.ModelBenchPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Measures how fast features, models and a learning system are and writes a page of it.
final class BenchModelsCommand implements Command {
  private static final String PAGE = "backtests/docs/models-benchmarks.md";
  private static final String SCRIPT = "adapters/training/python/bench_models.py";

  @Override
  public CommandSyntax syntax() {
    return new CommandSyntax(
        "bench-models",
        "",
        0,
        0,
        "measure how fast features, predictions and a learning system are and write a page of it",
        """
        Features of half a million minutes, single predictions and batches of four kinds of models,
        five years of minutes with a model; with --python the same work in pandas, scikit-learn,
        xgboost and PyTorch in the same run (adapters/training/python/requirements.txt). Each figure
        comes with a check of the result behind it. Takes some minutes.
        """,
        List.of(
            CommandOption.of("--out", "FILE", "the page (default " + PAGE + ")"),
            CommandOption.of(
                "--scratch", "DIR", "for data, models and results (default target/bench-models)"),
            CommandOption.of("--python", "FILE", "an interpreter that has the libraries"),
            CommandOption.of("--script", "FILE", "the program for it (default " + SCRIPT + ")"),
            CommandOption.of("--days", "N", "days of the backtest (default 1294, five years)"),
            CommandOption.of("--repeat", "N", "measure each thing N times (default 3)")),
        List.of("plumbline bench-models", "plumbline bench-models --python venv/bin/python"));
  }

  @Override
  public int run(CommandArguments arguments, Console console) throws IOException {
    Figures figures = new Figures(arguments);
    ModelBenchPlan plan =
        new ModelBenchPlan(
            BenchCommand.program(),
            Path.of(arguments.value("--scratch").orElse("target/bench-models")),
            arguments.has("--python") ? arguments.path("--python") : null,
            Path.of(arguments.value("--script").orElse(SCRIPT)),
            Path.of(arguments.value("--out").orElse(PAGE)),
            Math.max(1, figures.whole("--repeat", 3)),
            figures.whole("--days", 1294));
    new ModelBench(plan, what -> console.err().println("measuring " + what)).run();
    console.out().println("page in " + plan.page());
    return 0;
  }
}
