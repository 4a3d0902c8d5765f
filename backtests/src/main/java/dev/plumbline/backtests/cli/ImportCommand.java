package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.importer.CsvImport;
import dev.plumbline.backtests.importer.CsvImportException;
import dev.plumbline.backtests.importer.CsvImportRequest;
import dev.plumbline.backtests.importer.CsvLayout;
import dev.plumbline.backtests.importer.ExistingFiles;
import dev.plumbline.backtests.importer.ImportKind;
import dev.plumbline.backtests.importer.ImportResolution;
import dev.plumbline.backtests.importer.ImportTarget;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

/// Imports a csv file of prices.
final class ImportCommand implements Command {
  @Override
  public CommandSyntax syntax() {
    return new CommandSyntax(
        "import",
        "",
        0,
        0,
        "import a csv file of prices into a folder in LEAN's layout",
        """
        Columns are named from the left: time or date (or both), then open, high, low, close, volume
        for trade bars; bidopen ... askclose, bidsize, asksize for quote bars; price, quantity or bid,
        ask for ticks; skip for what is not needed. A bar's time is its beginning. Either all of the
        file is imported or, with an error naming file and line, nothing.
        """,
        options(),
        List.of(
            "plumbline import --csv spy.csv --columns time,open,high,low,close,volume"
                + " --symbol SPY --resolution daily --out data",
            "plumbline import --csv spy.csv --symbol SPY --resolution minute --out data"
                + "   # columns named by the file's header",
            "plumbline backtest MyAlgorithm --classpath my.jar --data data"));
  }

  private static List<CommandOption> options() {
    return List.of(
        CommandOption.of("--csv", "FILE", "the file, UTF-8"),
        CommandOption.of("--columns", "NAMES", "what the columns are, with commas between"),
        CommandOption.of("--symbol", "TICKER", "the stock's ticker, such as SPY"),
        CommandOption.of("--resolution", "WORD", "tick, second, minute, hour or daily"),
        CommandOption.of("--out", "DIR", "the data folder, made when needed"),
        CommandOption.of("--kind", "WORD", "trade (default) or quote"),
        CommandOption.flag("--no-header", "the file's first line is data"),
        CommandOption.of("--delimiter", "CHAR", "between cells (default a comma); tab for a tab"),
        CommandOption.of(
            "--time-format",
            "PATTERN",
            "such as dd.MM.yyyy HH:mm, or epoch-seconds, epoch-millis;\n"
                + "without it 2014-06-05 09:30 and its like"),
        CommandOption.of("--time-zone", "ZONE", "of the file's times (default New York)"),
        CommandOption.of("--scale", "NUMBER", "multiplies all prices; 0.01 for prices in cents"),
        CommandOption.of(
            "--existing", "WORD", "files that exist: refuse (default), overwrite or merge"));
  }

  @Override
  public int run(CommandArguments arguments, Console console) throws IOException {
    Path csv = arguments.path("--csv");
    CsvImportRequest request = new CsvImportRequest(csv, layout(arguments), target(arguments));
    try {
      console.out().println(CsvImport.run(request).text());
      return 0;
    } catch (CsvImportException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static CsvLayout layout(CommandArguments arguments) {
    return new CsvLayout(
        CsvLayout.names(arguments.value("--columns").orElse("")),
        !arguments.has("--no-header"),
        delimiter(arguments.value("--delimiter").orElse(",")),
        arguments.value("--time-format"),
        arguments.value("--time-zone").map(ImportCommand::zone),
        arguments.value("--scale").map(ImportCommand::scale).orElse(BigDecimal.ONE));
  }

  private static ImportTarget target(CommandArguments arguments) {
    return new ImportTarget(
        arguments.path("--out"),
        arguments.required("--symbol"),
        ImportResolution.parse(arguments.required("--resolution")),
        ImportKind.parse(arguments.value("--kind").orElse("trade")),
        ImportTarget.NEW_YORK,
        existing(arguments.value("--existing").orElse("refuse")));
  }

  private static char delimiter(String text) {
    if (text.equals("tab") || text.equals("\\t")) {
      return '\t';
    }
    if (text.length() != 1) {
      throw new UsageException(
          "found --delimiter \"" + text + "\", expected one character such as ; or the word tab");
    }
    return text.charAt(0);
  }

  private static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new UsageException(
          "found --time-zone \"" + text + "\", expected a zone such as Europe/Berlin or UTC");
    }
  }

  private static BigDecimal scale(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new UsageException("found --scale \"" + text + "\", expected a number such as 0.01");
    }
  }

  private static ExistingFiles existing(String text) {
    return switch (text) {
      case "refuse" -> ExistingFiles.REFUSE;
      case "overwrite" -> ExistingFiles.OVERWRITE;
      case "merge" -> ExistingFiles.MERGE;
      default ->
          throw new UsageException(
              "found --existing \"" + text + "\", expected refuse, overwrite or merge");
    };
  }
}
