package dev.plumbline.backtests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
  private static final String PACKAGE = "dev.plumbline.backtests.testalgorithms.";

  @TempDir private Path folder;

  @Test
  void tellsThatATickerHasNoDataAndWhichWasMeant() throws IOException {
    ProgramCall call = run("MisspellsATicker");
    assertEquals(0, call.status());
    assertTrue(call.err().contains("warning: no daily data of GALLA in "), call.err());
    assertTrue(call.err().contains("did you mean GALA?"), call.err());
    assertTrue(
        call.err().contains("there is data of BOLT, CRUX, DUNE, DUNX, EBBS, FERN, GALA"),
        call.err());
    assertTrue(call.err().contains("warning: no second data of DUNE in "), call.err());
    assertTrue(call.err().contains("there is some by minute, hour, daily"), call.err());
    assertFalse(call.err().contains("data of BOLT in"), call.err());
    assertTrue(result("MisspellsATicker").contains("no daily data of GALLA"), "in the result");
  }

  @Test
  void writesTheResultOfAStrategyThatThrowsAndFails() throws IOException {
    ProgramCall call = run("ThrowsOnData");
    assertEquals(1, call.status());
    assertTrue(
        call.err()
            .contains(
                "plumbline: ThrowsOnData failed; the result is that until then: no idea what to do"
                    + " at 2014-06-04T16:00"),
        call.err());
    assertTrue(result("ThrowsOnData").contains("\"Status\": \"RuntimeError\""));
  }

  @Test
  void showsTheStrategysFramesOnly() {
    String err = run("ThrowsOnData").err();
    String trace = err.substring(err.indexOf("java.lang.IllegalStateException"));
    assertTrue(
        trace.matches(
            """
            java.lang.IllegalStateException: no idea what to do at 2014-06-04T16:00
            \tat PACKAGEThrowsOnData\\.decide\\(ThrowsOnData\\.java:\\d+\\)
            \tat PACKAGEThrowsOnData\\.onData\\(ThrowsOnData\\.java:\\d+\\)
            """
                .replace("PACKAGE", PACKAGE.replace(".", "\\."))),
        trace);
  }

  @Test
  void survivesAStrategyThatOverflowsTheStack() throws IOException {
    ProgramCall call = run("OverflowsTheStack");
    assertEquals(1, call.status());
    assertTrue(call.err().contains("java.lang.StackOverflowError"), call.err());
    assertTrue(call.err().lines().count() < 60, "short");
    assertTrue(result("OverflowsTheStack").contains("\"Status\": \"RuntimeError\""));
  }

  @Test
  void writesTheResultOfAStrategyThatCannotBeSetUp() throws IOException {
    ProgramCall call = run("ThrowsInInitialize");
    assertEquals(1, call.status());
    assertTrue(call.err().contains("cannot be set up"), call.err());
    assertTrue(result("ThrowsInInitialize").contains("\"Status\": \"RuntimeError\""));
  }

  @Test
  void failsWhenTheAlgorithmEndsBeforeItStarts() {
    ProgramCall call = run("EndsBeforeItStarts");
    assertEquals(1, call.status());
    assertTrue(call.err().contains("The start is 2014-06-13, the end 2014-06-02"), call.err());
  }

  @Test
  void rejectsAnEndBeforeTheStart() {
    assertUsage(
        "found the end 2014-06-01 before the start 2014-06-02, expected the same day or a later"
            + " one",
        "--start",
        "2014-06-02",
        "--end",
        "2014-06-01");
  }

  @Test
  void rejectsDaysAmountsAndParametersThatAreNone() {
    assertUsage(
        "found --start \"2014-02-30\", expected a day of the calendar such as 2014-06-30",
        "--start",
        "2014-02-30");
    assertUsage(
        "found --end \"tomorrow\", expected a day of the calendar such as 2014-06-30",
        "--end",
        "tomorrow");
    assertUsage("found --cash \"-5\", expected an amount above 0 such as 100000", "--cash", "-5");
    assertUsage(
        "found --cash \"much\", expected an amount above 0 such as 100000", "--cash", "much");
    assertUsage(
        "found --param \"fast\", expected NAME=VALUE such as ema-fast=10", "--param", "fast");
    assertUsage(
        "found --param a twice, expected each parameter once", "--param", "a=1", "--param", "a=2");
  }

  @Test
  void rejectsAnUnknownOption() {
    assertUsage(
        "found the unknown option --strat; did you mean --start?; expected one of --data, --out,"
            + " --param, --start, --end, --cash, --classpath, --verbose",
        "--strat",
        "2014-06-02");
  }

  @Test
  void suggestsTheClassThatWasMeant() {
    ProgramCall call = run("SampleBuyAndHodl");
    assertEquals(1, call.status());
    assertTrue(call.err().startsWith("plumbline: found no class SampleBuyAndHodl"), call.err());
    assertTrue(call.err().contains("did you mean SampleBuyAndHold?"), call.err());
    assertTrue(call.err().contains("\"plumbline list\" tells all names"), call.err());
  }

  @Test
  void rejectsClassesThatCannotBeRun() {
    assertFailure("IsNoAlgorithm", "which is no algorithm; expected a class that extends");
    assertFailure(
        "WantsAnArgument",
        "WantsAnArgument(int); expected a public constructor without parameters");
    assertFailure("IsUnfinished", "found the abstract class");
    assertFailure("IsHidden", "which is not public; declare it public");
    assertFailure("ThrowsWhenMade", "threw java.lang.IllegalStateException: not today");
  }

  @Test
  void rejectsFoldersThatDoNotExist() {
    Path nowhere = folder.resolve("nowhere");
    assertFailure("SampleBuyAndHold", "found no data folder", "--data", nowhere.toString());
    assertFailure("SampleBuyAndHold", "found no jar or folder", "--classpath", nowhere.toString());
  }

  @Test
  void rejectsAFolderForResultsThatCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    ProgramCall call =
        ProgramCall.of("backtest", "SampleBuyAndHold", "--out", file.resolve("out").toString());
    assertEquals(1, call.status());
    assertEquals(
        "plumbline: cannot write results to %s: %s is a file; name another folder with --out%n"
            .formatted(file.resolve("out"), file),
        call.err());
  }

  @Test
  void takesAFileForNoFolderOfClasses() throws IOException {
    Path file = Files.writeString(folder.resolve("my.jar"), "no jar");
    assertFailure("Whatever", "cannot be read", "--classpath", file.toString());
  }

  private void assertUsage(String message, String... options) {
    ProgramCall call = run("SampleBuyAndHold", options);
    assertEquals(2, call.status());
    assertEquals("plumbline: " + message + "\nplumbline backtest --help tells more\n", call.err());
  }

  private void assertFailure(String algorithm, String part, String... options) {
    ProgramCall call = run(algorithm, options);
    assertEquals(1, call.status());
    assertTrue(call.err().startsWith("plumbline: "), call.err());
    assertTrue(call.err().contains(part), call.err());
    assertFalse(Files.exists(folder.resolve("out")), "nothing is written");
  }

  private ProgramCall run(String algorithm, String... more) {
    String[] words = new String[4 + more.length];
    words[0] = "backtest";
    words[1] = algorithm;
    words[2] = "--out";
    words[3] = folder.resolve("out").toString();
    System.arraycopy(more, 0, words, 4, more.length);
    return ProgramCall.of(words);
  }

  private String result(String name) throws IOException {
    return Files.readString(folder.resolve("out/" + name + ".json"));
  }
}
