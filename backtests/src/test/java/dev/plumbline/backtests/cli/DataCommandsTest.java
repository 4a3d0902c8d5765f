package dev.plumbline.backtests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCommandsTest {
  @TempDir private Path folder;

  @Test
  void writesTheSampleData() {
    ProgramCall call = ProgramCall.of("sample", "--out", folder.resolve("data").toString());
    assertEquals(0, call.status(), call.err());
    assertEquals(
        folder.resolve("data") + ": 138 files written, 0 were there already\n", call.out());
    assertTrue(Files.exists(folder.resolve("data/equity/usa/daily/gala.zip")));
  }

  @Test
  void writesTheRealData() {
    Path data = folder.resolve("real");
    assertEquals(0, ProgramCall.of("sample", "--real", "--out", data.toString()).status());
    assertTrue(Files.exists(data.resolve("equity/usa/daily/sp500.zip")));
  }

  @Test
  void asksForAFolder() {
    ProgramCall call = ProgramCall.of("sample");
    assertEquals(2, call.status());
    assertEquals(
        "plumbline: found no --out, expected --out DIR\nplumbline sample --help tells more\n",
        call.err());
  }

  @Test
  void writesTheBenchmarkSetThatIsNamed() {
    Path data = folder.resolve("bench");
    ProgramCall call = ProgramCall.of("bench-data", "five-hundred-daily", "--out", data.toString());
    assertEquals(0, call.status(), call.err());
    assertTrue(Files.exists(data.resolve("equity/usa/daily/d499.zip")));
    assertFalse(Files.exists(data.resolve("equity/usa/minute")));
  }

  @Test
  void rejectsAnUnknownBenchmarkSet() {
    ProgramCall call = ProgramCall.of("bench-data", "one-minut", "--out", folder.toString());
    assertEquals(2, call.status());
    assertTrue(call.err().contains("did you mean one-minute?"), call.err());
  }

  @Test
  void refusesToReplaceAFileOfTheUsers() throws IOException {
    Path mine = folder.resolve("equity/usa/daily/gala.zip");
    Files.createDirectories(mine.getParent());
    Files.writeString(mine, "mine");
    ProgramCall call = ProgramCall.of("sample", "--out", folder.toString());
    assertEquals(1, call.status());
    assertTrue(call.err().contains(mine + ": exists with other content"), call.err());
  }

  @Test
  void importsACsvFileThatABacktestThenUses() throws IOException {
    Path csv = folder.resolve("mine.csv");
    Files.writeString(
        csv,
        """
        day;open;high;low;close;shares
        02.06.2014;10;11;9;10.5;1000
        03.06.2014;10.5;12;10;11;1000
        04.06.2014;11;12;10;11.5;1000
        """);
    Path data = folder.resolve("data");
    ProgramCall imported =
        ProgramCall.of(
            "import",
            "--csv",
            csv.toString(),
            "--columns",
            "date,open,high,low,close,volume",
            "--delimiter",
            ";",
            "--time-format",
            "dd.MM.yyyy",
            "--symbol",
            "GALA",
            "--resolution",
            "daily",
            "--out",
            data.toString());
    assertEquals(0, imported.status(), imported.err());
    assertTrue(imported.out().startsWith("imported 3 rows, "), imported.out());
    Path out = folder.resolve("results");
    ProgramCall run =
        ProgramCall.of(
            "backtest",
            "TellsItsParameters",
            "--data",
            data.toString(),
            "--end",
            "2014-06-04",
            "--out",
            out.toString());
    assertEquals(0, run.status(), run.err());
    assertTrue(
        Files.readString(out.resolve("TellsItsParameters-log.txt"))
            .contains("runs 2014-06-02 to 2014-06-04"));
  }

  @Test
  void rejectsAnImportOfABadFileAndSaysWhere() throws IOException {
    Path csv = folder.resolve("mine.csv");
    Files.writeString(csv, "time,open,high,low,close\n2014-06-02,10,11,9,many\n");
    ProgramCall call =
        ProgramCall.of(
            "import",
            "--csv",
            csv.toString(),
            "--symbol",
            "GALA",
            "--resolution",
            "daily",
            "--out",
            folder.resolve("data").toString());
    assertEquals(1, call.status());
    assertTrue(call.err().startsWith("plumbline: mine.csv, line 2"), call.err());
    assertFalse(Files.exists(folder.resolve("data")));
  }

  @Test
  void usesTheRealDataWhenAsked() {
    ProgramCall call =
        ProgramCall.of(
            "backtest", "MisspellsATicker", "--data", "real", "--out", folder.toString());
    assertTrue(call.err().contains("there is data of NASDAQCOMP, SP500"), call.err());
  }
}
