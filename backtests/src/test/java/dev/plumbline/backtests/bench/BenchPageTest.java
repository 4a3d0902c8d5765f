package dev.plumbline.backtests.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.algorithms.bench.OneMinute;
import dev.plumbline.backtests.bench.EngineMeter.Load;
import dev.plumbline.backtests.bench.EngineMeter.Measured;
import dev.plumbline.backtests.sampledata.BenchData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchPageTest {
  @TempDir private Path folder;

  @Test
  void writesATableAsMarkdown() {
    BenchTable table = new BenchTable("Title", "A note.", "a", "b");
    table.row("x|y", "1");
    assertEquals("## Title\n\nA note.\n\n| a | b |\n|---|---|\n| x\\|y | 1 |\n\n", table.text());
  }

  @Test
  void leavesOutBarsThatAreNotAboveZero() {
    BarChart chart = new BarChart("Speed", "M/s");
    chart.add("Plumbline", 10);
    chart.add("nothing", 0);
    String svg = chart.svg();
    assertTrue(svg.startsWith("<svg ") && svg.endsWith("</svg>\n"), svg);
    assertTrue(svg.contains(">Plumbline<") && !svg.contains("nothing"), svg);
  }

  @Test
  void tellsAHashThatIsNotLeans() {
    assertEquals("LEAN's", LeanFigures.check("OneMinute", "9519c7af55c836530271cb84d5a6e332"));
    assertEquals("DIFFERS: 00", LeanFigures.check("OneMinute", "00"));
  }

  @Test
  void measuresAProcessAndHowItEnded() throws IOException {
    ProcessRun run =
        ProcessRun.of(List.of("sh", "-c", "echo $GREETING; exit 3"), Map.of("GREETING", "hello"));
    assertEquals(3, run.status());
    assertEquals("hello\n", run.output());
    assertThrows(IOException.class, () -> ProcessRun.of(List.of("/absent/program"), Map.of()));
  }

  /// Writes the data of one share and runs a month of it: about ten seconds.
  @Test
  @Tag("long")
  void measuresTheEngineAndWritesTheBarsThatItSaw() throws IOException {
    Path data = folder.resolve("data");
    BenchData.write(data, Set.of("one-minute"));
    try (EngineMeter meter = new EngineMeter(data, 2)) {
      Load month = Load.of(OneMinute.class).until(LocalDate.of(2010, 1, 29));
      Measured run = meter.best(month);
      Measured quiet = meter.best(month.with("trades", false));
      assertTrue(run.orders() > 0 && quiet.orders() == 0, "orders " + run.orders());
      assertEquals(run.points(), quiet.points());
      assertTrue(run.seconds() > run.closingSeconds() && run.closingSeconds() > 0);
      assertTrue(run.bytes() > quiet.bytes());
    }
    Path bars = folder.resolve("bars.csv");
    long count = BarsFile.write(data, bars);
    assertEquals(count + 1, Files.readAllLines(bars).size());
    assertEquals(488_640, count);
  }
}
