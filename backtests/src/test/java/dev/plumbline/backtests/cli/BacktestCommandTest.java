package dev.plumbline.backtests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestCommandTest {
  @TempDir private Path out;

  @Test
  void runsOnTheSampleDataAndWritesTheResultSet() throws IOException {
    ProgramCall call = run("SampleBuyAndHold");
    assertEquals(0, call.status(), call.err());
    assertEquals(
        List.of(
            "SampleBuyAndHold-log.txt",
            "SampleBuyAndHold-order-events.json",
            "SampleBuyAndHold-summary.json",
            "SampleBuyAndHold.json"),
        names(out));
  }

  /// LEAN's figures of the same algorithm on the same data.
  @Test
  void printsLeansStatisticsAsATable() {
    List<String> lines = run("SampleBuyAndHold").out().lines().toList();
    assertTrue(lines.contains("Total Orders                                                1"));
    assertTrue(lines.contains("End Equity                                          105084.00"));
    assertTrue(lines.contains("Sharpe Ratio                                           -0.037"));
    assertTrue(lines.contains("OrderListHash                f85c9fb64577f1cf27eed362c9895b38"));
    String summary = lines.get(lines.size() - 2);
    assertTrue(
        summary.matches(
            "SampleBuyAndHold Completed: 2005-01-03 to 2014-12-31, 5,185 data points"
                + " \\(0 of them history\\) in [0-9.]+ s, [0-9,]+ data points per second"),
        summary);
    assertEquals("results in " + out, lines.getLast());
  }

  @Test
  void endsTheLogWithLeansLineAndTheHistory() throws IOException {
    run("SampleBuyAndHold");
    List<String> log = Files.readAllLines(out.resolve("SampleBuyAndHold-log.txt"));
    String last = log.get(log.size() - 2);
    assertTrue(
        last.matches(
            "2014-12-31 16:00:00 Algorithm Id:\\(SampleBuyAndHold\\) completed in [0-9]+\\.[0-9]{2}"
                + " seconds at [0-9]+k data points per second\\. Processing total of 5,185 data"
                + " points\\."),
        last);
    assertEquals("2014-12-31 16:00:00 History data points: 0", log.getLast());
  }

  @Test
  void letsOptionsWinOverInitialize() throws IOException {
    ProgramCall call =
        run(
            "TellsItsParameters",
            "--param",
            "greeting=hello=you",
            "--start",
            "2014-06-04",
            "--end",
            "2014-06-06",
            "--cash",
            "2500.50");
    assertEquals(0, call.status(), call.err());
    String log = Files.readString(out.resolve("TellsItsParameters-log.txt"));
    assertTrue(log.contains("greeting hello=you"), log);
    assertTrue(log.contains("runs 2014-06-04 to 2014-06-06 with 2500.5"), log);
    String result = Files.readString(out.resolve("TellsItsParameters.json"));
    assertTrue(result.contains("\"Start Equity\": \"2500.50\""), "cash");
    assertTrue(result.contains("\"greeting\": \"hello=you\""), "parameters");
  }

  @Test
  void namesVersionParametersAndHashesOfTheFilesRead() throws IOException {
    run("SampleBuyAndHold", "--param", "greeting=hello");
    String result = Files.readString(out.resolve("SampleBuyAndHold.json"));
    String provenance = result.substring(result.indexOf("\"provenance\""));
    assertTrue(provenance.contains("\"version\": \""), provenance);
    assertTrue(provenance.contains("\"greeting\": \"hello\""), provenance);
    for (String file :
        List.of("daily/bolt.zip", "hour/bolt.zip", "factor_files/bolt.csv", "map_files/bolt.csv")) {
      assertTrue(
          provenance.matches("(?s).*\"equity/usa/" + file + "\": \"[0-9a-f]{16}\".*"), provenance);
    }
  }

  @Test
  void tellsWhatDataWasMissing() {
    ProgramCall call = run("SampleBuyAndHold");
    assertTrue(
        call.err().contains("alternative/interest-rate/usa/interest-rate.csv: missing file"),
        call.err());
  }

  @Test
  void showsTheAlgorithmsMessagesWhenAsked() {
    assertTrue(run("TellsItsParameters", "--verbose").err().contains("greeting none"));
    assertFalse(run("TellsItsParameters").err().contains("greeting none"));
  }

  @Test
  void takesAFullName() {
    assertEquals(0, run("dev.plumbline.backtests.testalgorithms.TellsItsParameters").status());
  }

  @Test
  void listsTheProjectsAlgorithms() {
    List<String> lines = ProgramCall.of("list").out().lines().toList();
    assertTrue(lines.contains("dev.plumbline.algorithms.fuzz.SampleBuyAndHold"), lines::toString);
    assertTrue(lines.stream().noneMatch(line -> line.contains("FuzzBase")), lines::toString);
  }

  private ProgramCall run(String algorithm, String... more) {
    List<String> words = new ArrayList<>(List.of("backtest", algorithm));
    words.addAll(List.of("--out", out.toString()));
    words.addAll(List.of(more));
    return ProgramCall.of(words.toArray(String[]::new));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
