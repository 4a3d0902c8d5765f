package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.config.DataChoice;
import dev.plumbline.backtests.config.OptionText;
import dev.plumbline.backtests.config.RunOptions;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The options that every command takes that runs an algorithm.
final class RunArguments {
  /// The options, in the order of the help.
  static final List<CommandOption> OPTIONS =
      List.of(
          CommandOption.of(
              "--data",
              "DIR",
              "data folder in LEAN's layout; or the word sample (default) or real:\n"
                  + "the project's own data, made on first use in your cache folder\n"
                  + "(or the one that the variable PLUMBLINE_CACHE names)"),
          CommandOption.of("--out", "DIR", "folder for the results (default results/NAME)"),
          CommandOption.repeated("--param", "NAME=VALUE", "a parameter of the algorithm"),
          CommandOption.of("--start", "DAY", "first day, yyyy-MM-dd; wins over initialize()"),
          CommandOption.of("--end", "DAY", "last day, yyyy-MM-dd; wins over initialize()"),
          CommandOption.of("--cash", "AMOUNT", "starting cash; wins over initialize()"),
          CommandOption.repeated(
              "--classpath", "JAR|DIR", "your own classes and the jars they need"));

  private final CommandArguments arguments;

  RunArguments(CommandArguments arguments) {
    this.arguments = arguments;
  }

  /// What they say of the run itself.
  ///
  /// @throws UsageException if a value is not as it should be
  RunOptions options() {
    try {
      return new RunOptions(
          arguments
              .value("--data")
              .map(text -> DataChoice.parse(CommandArguments.path("--data", text).toString()))
              .orElse(DataChoice.SAMPLE),
          OptionText.parameters(arguments.values("--param")),
          arguments.value("--start").map(t -> OptionText.date("--start", t)).orElse(null),
          arguments.value("--end").map(t -> OptionText.date("--end", t)).orElse(null),
          arguments.value("--cash").map(t -> OptionText.amount("--cash", t)).orElse(null));
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  /// The folder for the results of a run of a name.
  Path out(String name) {
    return arguments.value("--out").isPresent()
        ? arguments.path("--out")
        : Path.of("results", name);
  }

  /// The user's jars and folders of classes; separated as in a class path, or one an option.
  List<Path> classPath() {
    List<Path> places = new ArrayList<>();
    for (String text : arguments.values("--classpath")) {
      for (String place : text.split(File.pathSeparator)) {
        places.add(CommandArguments.path("--classpath", place));
      }
    }
    return places;
  }
}
