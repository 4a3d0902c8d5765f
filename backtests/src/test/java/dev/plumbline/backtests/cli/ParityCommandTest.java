package dev.plumbline.backtests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParityCommandTest {
  /// LEAN's run of SampleBuyAndHold on the sample data, as far as a comparison needs it.
  private static final String BUY_AND_HOLD =
      """
      {"status": "Completed", "dataPoints": 5185, "historyDataPoints": 0,
       "statistics": {"End Equity": "105084.00", "Sharpe Ratio": "-0.037",
         "OrderListHash": "f85c9fb64577f1cf27eed362c9895b38"},
       "orderCount": 1, "orderEventCount": 2, "orders": [], "log": []}
      """;

  @TempDir private Path folder;

  @Test
  void printsARowForEachCaseAndCountsThem() throws IOException {
    reference("SampleBuyAndHold", BUY_AND_HOLD);
    reference("SampleNobody", BUY_AND_HOLD);
    reference("ThrowsOnData", BUY_AND_HOLD);
    ProgramCall call = parity();
    assertEquals(
        """
        sample/SampleBuyAndHold: exact
        1 exact, 0 differ, 2 without an algorithm
        """,
        call.out());
    assertEquals(0, call.status());
  }

  @Test
  void tellsAllDifferencesWhenAsked() throws IOException {
    reference(
        "SampleBuyAndHold",
        BUY_AND_HOLD
            .replace("5185", "5186")
            .replace("105084.00", "105084")
            .replace("-0.037", "-0.038")
            .replace("f85c", "f85d"));
    reference("SampleNobody", BUY_AND_HOLD);
    String all =
        "sample/SampleBuyAndHold: differs in 4: data points with history: 5185 for 5186; End"
            + " Equity: 105084.00 for 105084; Sharpe Ratio: -0.037 for -0.038; OrderListHash:"
            + " f85c9fb64577f1cf27eed362c9895b38 for f85d9fb64577f1cf27eed362c9895b38";
    ProgramCall call = parity("--verbose");
    assertEquals(
        List.of(
            all,
            "sample/SampleNobody: without an algorithm",
            "0 exact, 1 differ, 1 without an algorithm"),
        call.out().lines().toList());
    assertEquals(1, call.status());
    assertEquals(
        all.substring(0, all.indexOf("; OrderListHash")),
        parity().out().lines().findFirst().orElseThrow());
  }

  @Test
  void goesOnAfterACaseThatCannotBeCompared() throws IOException {
    reference("SampleBuyAndHold", "{\"status\": ");
    reference("SampleSmaCross", BUY_AND_HOLD);
    ProgramCall call = parity();
    List<String> lines = call.out().lines().toList();
    assertTrue(
        lines.getFirst().startsWith("sample/SampleBuyAndHold: differs in 1: cannot compare: "),
        call.out());
    assertTrue(lines.getFirst().contains("SampleBuyAndHold.json, line 1: "), call.out());
    assertTrue(lines.get(1).startsWith("sample/SampleSmaCross: differs in "), call.out());
    assertEquals("0 exact, 2 differ, 0 without an algorithm", lines.getLast());
  }

  @Test
  void keepsTheResultsWhenAsked() throws IOException {
    reference("SampleBuyAndHold", BUY_AND_HOLD);
    parity("--out", folder.resolve("kept").toString());
    assertTrue(Files.exists(folder.resolve("kept/sample/SampleBuyAndHold.json")));
  }

  @Test
  void rejectsAFilterThatFitsNothing() throws IOException {
    reference("SampleBuyAndHold", BUY_AND_HOLD);
    ProgramCall call = parity("--filter", "fuzz/*");
    assertEquals(1, call.status());
    assertTrue(call.err().contains("found no reference that fits \"fuzz/*\""), call.err());
  }

  @Test
  void takesTheCasesOfAGroup() throws IOException {
    reference("SampleBuyAndHold", BUY_AND_HOLD);
    Files.createDirectories(folder.resolve("references/other"));
    Files.writeString(folder.resolve("references/other/SampleSmaCross.json"), BUY_AND_HOLD);
    assertTrue(
        parity("--group", "sample").out().endsWith("1 exact, 0 differ, 0 without an algorithm\n"));
    ProgramCall call = parity("--group", "sample", "--filter", "*Cross");
    assertTrue(call.err().contains("fits \"sample/*Cross\""), call.err());
  }

  @Test
  void rejectsReferencesThatAreNotThere() {
    ProgramCall call = parity("--references", folder.resolve("nowhere").toString());
    assertEquals(2, call.status());
    call =
        ProgramCall.of(
            "parity",
            "--references",
            folder.resolve("nowhere").toString(),
            "--data",
            folder.toString());
    assertEquals(1, call.status());
    assertTrue(call.err().contains("found no folder of references"), call.err());
  }

  @Test
  @Tag("shared")
  void equalsLeanOnTheSampleData() {
    ProgramCall call =
        ProgramCall.of(
            "parity",
            "--data",
            Shared.lean("data").toString(),
            "--references",
            Shared.lean("reference").toString(),
            "--filter",
            "sample/*");
    assertEquals(
        "21 exact, 0 differ, 0 without an algorithm",
        call.out().lines().toList().getLast(),
        call.out());
  }

  private void reference(String name, String content) throws IOException {
    Path file = folder.resolve("references/sample/" + name + ".json");
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private ProgramCall parity(String... more) {
    String[] words = new String[5 + more.length];
    words[0] = "parity";
    words[1] = "--data";
    words[2] = folder.toString();
    words[3] = "--references";
    words[4] = folder.resolve("references").toString();
    System.arraycopy(more, 0, words, 5, more.length);
    return ProgramCall.of(words);
  }
}
