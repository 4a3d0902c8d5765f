package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.config.Suggestion;
import dev.plumbline.backtests.wiring.AlgorithmLoadException;
import dev.plumbline.backtests.wiring.ProgramVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// The command line of Plumbline.
public final class Plumbline {
  private static final int FAILURE = 1;
  private static final int USAGE_ERROR = 2;

  /// The commands, as the help lists them.
  static final List<String> NAMES =
      List.of(
          "backtest",
          "report",
          "serve",
          "doctor",
          "optimize",
          "bench",
          "list",
          "parity",
          "sample",
          "bench-data",
          "bench-live",
          "import",
          "train",
          "retrain",
          "features",
          "learning-data",
          "cache",
          "alpaca-sim",
          "paper",
          "halt",
          "download",
          "completion");

  private Plumbline() {}

  /// Runs one command and ends the process with its exit status: 0 when all went well, 1 when it
  /// failed, 2 when the command line was wrong.
  public static void main(String[] args) {
    int status = run(List.of(args), Console.ofProcess());
    System.out.flush();
    System.err.flush();
    System.exit(status);
  }

  /// Runs one command; returns the exit status.
  static int run(List<String> words, Console console) {
    String name = words.isEmpty() ? "--help" : words.getFirst();
    switch (name) {
      case "--version", "version" -> console.out().println("plumbline " + ProgramVersion.text());
      case "--help", "-h", "help" -> {
        return help(words.subList(Math.min(1, words.size()), words.size()), console);
      }
      default -> {
        return run(name, words.subList(1, words.size()), console);
      }
    }
    return 0;
  }

  private static int run(String name, List<String> words, Console console) {
    try {
      Command command = command(name);
      if (words.contains("--help") || words.contains("-h")) {
        console.out().print(command.syntax().help());
        return 0;
      }
      return command.run(CommandArguments.parse(command.syntax(), words), console);
    } catch (UsageException e) {
      console.err().println("plumbline: " + e.getMessage());
      String help = NAMES.contains(name) ? name + " --help" : "--help";
      console.err().println("plumbline " + help + " tells more");
      return USAGE_ERROR;
    } catch (IllegalArgumentException
        | AlgorithmLoadException
        | IOException
        | UncheckedIOException e) {
      console.err().println("plumbline: " + FailureText.of(e));
      return FAILURE;
    }
  }

  private static Command command(String name) {
    return switch (name) {
      case "backtest" -> new BacktestCommand();
      case "optimize" -> new OptimizeCommand();
      case "report" -> new ReportCommand();
      case "serve" -> new ServeCommand();
      case "doctor" -> new DoctorCommand();
      case "bench" -> new BenchCommand();
      case "list" -> new ListCommand();
      case "parity" -> new ParityCommand();
      case "sample" -> new SampleCommand();
      case "bench-data" -> new BenchDataCommand();
      case "bench-live" -> new BenchLiveCommand();
      case "import" -> new ImportCommand();
      case "train" -> new TrainCommand();
      case "retrain" -> new RetrainCommand();
      case "features" -> new FeaturesCommand();
      case "learning-data" -> new LearningDataCommand();
      case "cache" -> new CacheCommand();
      case "alpaca-sim" -> new AlpacaSimCommand();
      case "paper" -> new PaperCommand();
      case "halt" -> new HaltCommand();
      case "download" -> new DownloadCommand();
      case "completion" ->
          new CompletionCommand(
              NAMES.stream()
                  .filter(other -> !other.equals(name))
                  .map(other -> command(other).syntax())
                  .toList());
      case "rehearse" -> new RehearseCommand();
      default ->
          throw new UsageException(
              "found the unknown command "
                  + name
                  + Suggestion.of(name, NAMES).map(s -> "; did you mean " + s + "?").orElse("")
                  + "; expected one of "
                  + String.join(", ", NAMES));
    };
  }

  private static int help(List<String> words, Console console) {
    if (words.equals(List.of("all"))) {
      NAMES.forEach(name ->
          console.out().printf("## %s%n%n```text%n%s```%n%n", name, command(name).syntax().help()));
      return 0;
    }
    if (!words.isEmpty()) {
      return run(words.getFirst(), List.of("--help"), console);
    }
    StringBuilder text = new StringBuilder("usage: plumbline COMMAND [ARGUMENT ...]\n\n");
    text.append("Backtests trading algorithms and equals QuantConnect LEAN digit for digit.\n\n");
    text.append("commands:\n");
    for (String name : NAMES) {
      text.append("  %-13s %s%n".formatted(name, command(name).syntax().summary()));
    }
    text.append(
        "\n"
            + "plumbline COMMAND --help tells more, plumbline help all tells all; plumbline"
            + " --version names the version.\n");
    text.append("\nexample:\n  plumbline backtest SampleBuyAndHold\n");
    console.out().print(text);
    return 0;
  }
}
