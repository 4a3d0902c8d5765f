package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.config.DataChoice;
import dev.plumbline.backtests.dashboard.DashboardServer;
import dev.plumbline.backtests.wiring.DataFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Shows the results folder in a browser until Ctrl-C.
final class ServeCommand implements Command {
  private static final String RESULTS = "--results";
  private static final String DATA = "--data";
  private static final String HOST = "--host";
  private static final String PORT = "--port";
  private static final int HIGHEST_PORT = 65_535;

  @Override
  public CommandSyntax syntax() {
    return new CommandSyntax(
        "serve",
        "",
        0,
        0,
        "show the results folder and running backtests in a browser",
        """
        Prints the address to open, which holds a token that is new with each start; without it nothing
        is shown. Ctrl-C ends it. Results that are deleted on the page lie in the folder .trash.
        """,
        List.of(
            CommandOption.of(RESULTS, "DIR", "the results folder (default results)"),
            CommandOption.of(DATA, "DIR", "data folder that prices for charts come from"),
            CommandOption.of(
                HOST, "NAME", "address to bind to (default 127.0.0.1: this machine only)"),
            CommandOption.of(PORT, "NUMBER", "port (default 8080); 0 for any that is free")),
        List.of("plumbline serve", "plumbline serve --results results --port 0 --data sample"));
  }

  @Override
  public int run(CommandArguments arguments, Console console) throws IOException {
    Path folder = CommandArguments.path(RESULTS, arguments.value(RESULTS).orElse("results"));
    if (!Files.isDirectory(folder)) {
      throw new IOException(
          "found no folder "
              + folder
              + ", expected one with results; run plumbline backtest first, or name it with "
              + RESULTS);
    }
    Path data = null;
    if (arguments.value(DATA).isPresent()) {
      DataChoice choice = DataChoice.parse(arguments.path(DATA).toString());
      data = new DataFolders(console.cacheFolder()).folder(choice);
    }
    String host = arguments.value(HOST).orElse("127.0.0.1");
    try (DashboardServer server =
            DashboardServer.start(folder, data, host, port(arguments.value(PORT).orElse("8080")));
        Interruption interruption = Interruption.listening()) {
      console.out().println("dashboard at " + server.address());
      console.out().flush();
      while (!interruption.isWished()) {
        Thread.sleep(200);
      }
      interruption.runIsOver();
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= HIGHEST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw bad(text);
    }
    throw bad(text);
  }

  private static UsageException bad(String text) {
    return new UsageException(
        "found --port \"" + text + "\", expected a number from 0 to " + HIGHEST_PORT);
  }
}
