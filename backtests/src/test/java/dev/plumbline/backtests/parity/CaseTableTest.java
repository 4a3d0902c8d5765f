package dev.plumbline.backtests.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseTableTest {
  @TempDir private Path folder;

  @Test
  void namesClassAndSeedOfNumberedCases() {
    CaseTable table = CaseTable.read();
    assertEquals("FuzzMinute", table.entry("FuzzMinute1").algorithm());
    assertEquals(Map.of("seed", "101"), table.entry("FuzzMinute1").parameters());
    assertEquals("SampleDailyRaw", table.entry("SampleDailyRaw3").algorithm());
    assertEquals(Map.of("seed", "1703"), table.entry("SampleDailyRaw3").parameters());
  }

  @Test
  void givesAllOthersTheParametersThatLeanRanWith() {
    CaseTable.Entry entry = CaseTable.read().entry("BasicTemplateAlgorithm");
    assertEquals("BasicTemplateAlgorithm", entry.algorithm());
    assertEquals(
        List.of("intrinio-username", "intrinio-password", "ema-fast", "ema-slow"),
        List.copyOf(entry.parameters().keySet()));
    assertEquals("10", entry.parameters().get("ema-fast"));
  }

  @Test
  void findsTheCasesThatFitAGlob() throws IOException {
    for (String name : List.of("fuzz/FuzzDaily1", "fuzz/FuzzHour1", "equity/BasicAlgorithm")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name + ".json"), "{}");
    }
    Files.writeString(folder.resolve("fuzz/INDEX.csv"), "name");
    Files.writeString(folder.resolve("top.json"), "{}");
    assertEquals(List.of("equity/BasicAlgorithm", "fuzz/FuzzDaily1", "fuzz/FuzzHour1"), titles(""));
    assertEquals(List.of("fuzz/FuzzDaily1", "fuzz/FuzzHour1"), titles("fuzz/*"));
    assertEquals(List.of("fuzz/FuzzHour1"), titles("*Hour*"));
    assertEquals(List.of("equity/BasicAlgorithm", "fuzz/FuzzDaily1"), titles("{equity/*,*y1}"));
  }

  private List<String> titles(String glob) throws IOException {
    return new References(folder).cases(glob).stream().map(ParityCase::title).toList();
  }
}
