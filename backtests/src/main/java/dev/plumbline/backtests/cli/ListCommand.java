package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.wiring.AlgorithmCatalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Lists the algorithms that can be run.
final class ListCommand implements Command {
  @Override
  public CommandSyntax syntax() {
    return new CommandSyntax(
        "list",
        "",
        0,
        0,
        "list the algorithms that can be run",
        "The project's own, and those in jars and folders behind --classpath.",
        List.of(
            CommandOption.repeated(
                "--classpath", "JAR|DIR", "your own classes and the jars they need")),
        List.of("plumbline list", "plumbline list --classpath my.jar"));
  }

  @Override
  public int run(CommandArguments arguments, Console console) throws IOException {
    List<Path> classPath = new RunArguments(arguments).classPath();
    try (AlgorithmCatalog catalog = new AlgorithmCatalog(classPath)) {
      catalog
          .algorithms()
          .forEach((name, place) ->
              console.out().println(classPath.contains(place) ? name + "  " + place : name));
    }
    return 0;
  }
}
