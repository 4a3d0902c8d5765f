package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.config.DataChoice;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.parity.Parity;
import dev.plumbline.backtests.parity.ParityFolders;
import dev.plumbline.backtests.wiring.AlgorithmCatalog;
import dev.plumbline.backtests.wiring.DataFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Compares the project's runs with LEAN's.
final class ParityCommand implements Command {
  private static final String DATA = "../shared/lean/data";
  private static final String REFERENCES = "../shared/lean/reference";
  private static final String FILTER = "--filter";
  private static final String GROUP = "--group";
  private static final String VERBOSE = "--verbose";

  @Override
  public CommandSyntax syntax() {
    List<CommandOption> options = new ArrayList<>();
    options.add(
        CommandOption.of(
            "--references", "DIR", "LEAN's recorded runs (default " + REFERENCES + ")"));
    options.add(
        CommandOption.of(
            FILTER, "GLOB", "only cases whose group/name or name fits, such as 'fuzz/*'"));
    options.add(CommandOption.of(GROUP, "NAME", "only cases of a group, such as equity or fuzz"));
    options.add(
        CommandOption.flag(VERBOSE, "tell all differences, and which cases lack an algorithm"));
    for (CommandOption option : RunArguments.OPTIONS) {
      options.add(
          switch (option.name()) {
            case "--data" ->
                CommandOption.of("--data", "DIR", "LEAN's data folder (default " + DATA + ")");
            case "--out" ->
                CommandOption.of("--out", "DIR", "keep the results, in a folder for each group");
            default -> option;
          });
    }
    return new CommandSyntax(
        "parity",
        "",
        0,
        0,
        "run every algorithm that LEAN ran and compare the results",
        """
        A case is exact when status, data points, orders, order events, all statistics as printed and
        the hash of the orders equal LEAN's. The group "sample" runs on the project's sample data.
        The exit status is 0 if no case differs.
        """,
        options,
        List.of(
            "plumbline parity",
            "plumbline parity --filter 'sample/*' --verbose",
            "plumbline parity --group fuzz --filter '*Daily*'",
            "plumbline parity --filter FuzzMinute1 --out results/parity"));
  }

  @Override
  public int run(CommandArguments arguments, Console console) throws IOException {
    RunArguments given = new RunArguments(arguments);
    RunOptions options = given.options();
    Path data = CommandArguments.path("--data", arguments.value("--data").orElse(DATA));
    DataFolders own = new DataFolders(console.cacheFolder());
    boolean kept = arguments.value("--out").isPresent();
    Path out =
        kept
            ? OutFolder.prepared(arguments.path("--out"))
            : Files.createTempDirectory("plumbline-parity");
    try (AlgorithmCatalog catalog = new AlgorithmCatalog(given.classPath())) {
      ParityFolders folders =
          new ParityFolders(
              CommandArguments.path(
                  "--references", arguments.value("--references").orElse(REFERENCES)),
              own.folder(new DataChoice.Folder(data)),
              own.folder(DataChoice.SAMPLE),
              out);
      Parity parity = new Parity(folders, options, Runtime.getRuntime().availableProcessors());
      ParityTally tally = new ParityTally(console, arguments.has(VERBOSE));
      parity.run(glob(arguments), catalog, tally::add);
      return tally.close();
    } finally {
      if (!kept) {
        delete(out);
      }
    }
  }

  private static String glob(CommandArguments arguments) {
    String filter = arguments.value(FILTER).orElse("");
    return arguments
        .value(GROUP)
        .map(group -> group + "/" + (filter.isEmpty() ? "*" : filter))
        .orElse(filter);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    }
  }
}
