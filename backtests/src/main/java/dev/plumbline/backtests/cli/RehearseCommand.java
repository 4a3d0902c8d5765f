package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.sampledata.BenchData;
import dev.plumbline.backtests.sampledata.SampleData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Runs typical backtests once, for the build: what they load and heat goes into the start-up
/// cache.
///
/// Not shown in the help; it is of no use to a user.
final class RehearseCommand implements Command {
  private static final String OUT = "--out";
  private static final List<List<String>> ON_SAMPLE_DATA =
      List.of(
          List.of("SampleBuyAndHold"),
          List.of("SampleSmaCross"),
          List.of("SampleDaily", "--param", "seed=1"),
          List.of("SampleMinute", "--param", "seed=2"),
          List.of("SampleHour", "--param", "seed=3"));

  @Override
  public CommandSyntax syntax() {
    return new CommandSyntax(
        "rehearse",
        "",
        0,
        0,
        "run typical backtests for the start-up cache",
        "The build calls this.",
        List.of(CommandOption.of(OUT, "DIR", "where data and results are written")),
        List.of("plumbline rehearse --out target/rehearsal"));
  }

  @Override
  public int run(CommandArguments arguments, Console console) throws IOException {
    Path out = arguments.path(OUT);
    Path results = out.resolve("results");
    Path sample = out.resolve("sample");
    SampleData.write(sample);
    for (List<String> run : ON_SAMPLE_DATA) {
      backtest(run, sample, results, console);
    }
    Path bench = out.resolve("bench");
    BenchData.write(bench, Set.of("one-minute"));
    writeMarketHours(bench);
    backtest(List.of("OneMinute"), bench, results, console);
    return 0;
  }

  /// A few hours of the stock exchange in LEAN's format: data folders of users have such a file,
  /// and what reads it must be in the start-up cache as well.
  private static void writeMarketHours(Path folder) throws IOException {
    String day = "[{\"start\":\"09:30:00\",\"end\":\"16:00:00\",\"state\":\"market\"}]";
    StringBuilder text = new StringBuilder("{\"entries\":{\"Equity-usa-[*]\":{");
    text.append("\"dataTimeZone\":\"America/New_York\",\"exchangeTimeZone\":\"America/New_York\",");
    text.append("\"sunday\":[],\"saturday\":[],");
    for (String name : List.of("monday", "tuesday", "wednesday", "thursday", "friday")) {
      text.append('"').append(name).append("\":").append(day).append(',');
    }
    text.append("\"holidays\":[\"12/25/2014\"],\"bankHolidays\":[],");
    text.append("\"earlyCloses\":{\"12/24/2014\":\"13:00:00\"},\"lateOpens\":{}}}}");
    Path file = folder.resolve("market-hours/market-hours-database.json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void backtest(List<String> run, Path data, Path results, Console console)
      throws IOException {
    List<String> words = new ArrayList<>();
    words.add("backtest");
    words.addAll(run);
    words.addAll(List.of("--data", data.toString()));
    words.addAll(List.of("--out", results.resolve(run.getFirst()).toString()));
    int status = Plumbline.run(words, console);
    if (status != 0) {
      throw new IOException("the rehearsal of " + run + " ended with status " + status);
    }
  }
}
