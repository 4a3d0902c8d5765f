package dev.plumbline.backtests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptimizeCommandTest {
  private static final List<String> TWO_YEARS =
      List.of("--start", "2005-01-03", "--end", "2006-12-29");

  @TempDir private Path out;

  @Test
  void tellsTheBestAndKeepsEveryTrialAndTheWinnersResultSet() throws IOException {
    ProgramCall call = run("--grid", "fast=10,20", "--grid", "slow=30..50:10", "--top", "2");
    assertEquals(0, call.status(), call.err());
    List<String> lines = call.out().lines().toList();
    assertTrue(lines.getFirst().matches(" *# +fast +slow +sharpe .*order hash"), lines.getFirst());
    assertTrue(lines.get(1).matches("1 +[0-9]+ +[0-9]+ .* [0-9a-f]{32}"), lines.get(1));
    assertTrue(lines.get(2).startsWith("2 "), lines.get(2));
    assertTrue(lines.get(3).isEmpty(), "no third row: " + lines.get(3));
    assertTrue(call.out().contains("6 trials of 6 combinations (6 run now in"), call.out());
    assertEquals(7, Files.readAllLines(out.resolve("trials.log")).size());
    assertTrue(Files.readString(out.resolve("heatmap.svg")).contains("<svg "));
    assertTrue(Files.readString(out.resolve("winner.json")).contains("\"trials\" : 6"));
    assertTrue(Files.exists(out.resolve("winner").resolve("SampleSmaCross.json")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --grid fats=5,10                       | found --grid fats, but SampleSmaCross asks for no such parameter; did you mean fast?; it asks for fast, slow
          --grid fast=5,10 --param fast=3        | found --param fast beside --grid fast, expected one of them
          --grid fast=5,10 --objective sharp     | did you mean sharpe?
          --grid fast=5,10 --constraint drawdown | expected NAME<VALUE
          --grid fast=b,a --evolve 20            | --evolve walks along numbers only
          --grid fast                            | expected NAME=FIRST..LAST:STEP
          --top 3                                | found no --grid
          --grid fast=5,10 --random 0            | expected a whole number from 1 on
          """)
  void namesWhatIsWrongWithTheQuestion(String options, String message) {
    ProgramCall call = run(options.split(" "));
    assertTrue(call.status() > 0);
    assertTrue(call.err().contains(message), call.err());
  }

  @Test
  void failsWhereNoTrialKeepsToTheConstraints() {
    ProgramCall call = run("--grid", "fast=10,20", "--constraint", "drawdown<-1");
    assertEquals(1, call.status());
    assertTrue(call.out().contains("0 within the constraints"), call.out());
  }

  @Test
  void tellsRateAndTimeLeftInItsBar() {
    try (Interruption interruption = Interruption.listening()) {
      SweepProgress progress = new SweepProgress(Console.ofProcess(), interruption);
      progress.done(0, 200);
      assertEquals(
          "[#######-----------------------] 50 of 200 trials  5.00 trials/s, 30 s left",
          progress.text(50, 200, 10));
      assertEquals(
          "[##############################] 200 of 200 trials  0.0500 trials/s, 0 s left",
          progress.text(200, 200, 4000));
    }
  }

  private ProgramCall run(String... options) {
    List<String> words = new ArrayList<>(List.of("optimize", "SampleSmaCross"));
    words.addAll(TWO_YEARS);
    words.addAll(List.of("--out", out.toString()));
    words.addAll(List.of(options));
    return ProgramCall.of(words.toArray(String[]::new));
  }
}
