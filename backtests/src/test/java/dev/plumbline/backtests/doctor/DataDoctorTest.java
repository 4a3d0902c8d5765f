package dev.plumbline.backtests.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.backtests.datafolder.LeanZip;
import dev.plumbline.backtests.testalgorithms.SampleFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDoctorTest {
  private static final Path DAILY = Path.of("equity/usa/daily");
  private static final Path MINUTE = Path.of("equity/usa/minute/bolt");

  @TempDir private Path folder;

  private Path copy() throws IOException {
    Path target = folder.resolve("data");
    Path source = SampleFolder.path();
    try (Stream<Path> tree = Files.walk(source)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        Path to = target.resolve(source.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    return target;
  }

  /// Changes one line of a zip; null takes it away.
  private static void plant(Path zip, int line, UnaryOperator<String> change) throws IOException {
    rewrite(
        zip,
        lines -> {
          String changed = change.apply(lines.get(line));
          if (changed == null) {
            lines.remove(line);
          } else {
            lines.set(line, changed);
          }
        });
  }

  private static void rewrite(Path zip, Consumer<List<String>> change) throws IOException {
    LeanZip old = LeanZip.read(zip);
    List<String> lines =
        new ArrayList<>(new String(old.content(), StandardCharsets.UTF_8).lines().toList());
    change.accept(lines);
    byte[] content = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    Files.write(zip, new LeanZip(old.entry(), content).pack());
  }

  private static String cell(String line, int index, String value) {
    String[] cells = line.split(",");
    cells[index] = value;
    return String.join(",", cells);
  }

  private static String times(String line, double factor) {
    String[] cells = line.split(",");
    for (int i = 1; i <= 4; i++) {
      cells[i] = Long.toString(Math.round(Double.parseDouble(cells[i]) * factor));
    }
    return String.join(",", cells);
  }

  @Test
  void findsNothingInTheCleanSampleData() throws IOException {
    Diagnosis diagnosis = DataDoctor.examine(SampleFolder.path());
    assertEquals(List.of(), diagnosis.findings());
    assertTrue(diagnosis.inventory().size() >= 20, "inventory");
  }

  @Test
  void findsEachOfTheSeventeenPlantedFaultsAndNoOther() throws IOException {
    Path data = copy();
    Map<Fault, Integer> expected = plantAll(data);
    Diagnosis diagnosis = DataDoctor.examine(data);
    Map<Fault, Integer> found = new EnumMap<>(diagnosis.counts());
    assertEquals(expected, found, () -> String.join("\n", DiagnosisText.lines(diagnosis)));
    assertEquals(Fault.values().length, found.size());
  }

  @Test
  void takesSidesThatCloseApartForNoFaultWhereThereIsNoCentralMarket() throws IOException {
    Path file = folder.resolve("forex/fxcm/daily/eurusd.zip");
    Files.createDirectories(file.getParent());
    String lines =
        """
        20140505 00:00,1.3870,1.3880,1.3860,1.3875,0,1.3871,1.3881,1.3861,1.3874,0
        20140506 00:00,1.3875,1.3990,1.3870,1.3990,0,1.3876,1.3900,1.3871,1.3900,0
        """;
    Files.write(file, new LeanZip("eurusd.csv", lines.getBytes(StandardCharsets.UTF_8)).pack());
    Diagnosis diagnosis = DataDoctor.examine(folder);
    assertEquals(Map.of(Fault.CROSSED_QUOTE, 1), diagnosis.counts());
    assertEquals(2, diagnosis.findings().getFirst().line());
    assertTrue(diagnosis.notes().toString().contains("eurusd: 1 bars close"), "note");
  }

  @Test
  void mendsACopyWhereLinesAreToBlame() throws IOException {
    Path data = copy();
    plantAll(data);
    Path mended = folder.resolve("mended");
    Diagnosis before = DataDoctor.examine(data);
    Mending.copy(before, mended);
    Map<Fault, Integer> after = DataDoctor.examine(mended).counts();
    after.keySet().forEach(fault -> assertTrue(!fault.isMendable(), fault + " is still there"));
    assertEquals(before.findings(), DataDoctor.examine(data).findings());
  }

  private static Map<Fault, Integer> plantAll(Path data) throws IOException {
    Path gala = data.resolve(DAILY).resolve("gala.zip");
    plant(gala, 100, line -> cell(line, 1, "0"));
    plant(gala, 200, line -> cell(line, 4, "-5"));
    plant(gala, 300, line -> cell(line, 2, "1"));
    plant(gala, 400, line -> cell(line, 4, "99999999"));
    plant(gala, 500, line -> times(line, 3));
    plant(gala, 600, line -> line.replace(',', ';'));
    rewrite(gala, lines -> lines.add(701, lines.get(700)));
    rewrite(gala, lines -> Collections.swap(lines, 800, 801));
    rewrite(
        gala,
        lines -> {
          String same = lines.get(900).substring(lines.get(900).indexOf(','));
          for (int i = 900; i < 915; i++) {
            lines.set(i, lines.get(i).substring(0, lines.get(i).indexOf(',')) + same);
          }
        });
    rewrite(gala, lines -> lines.subList(1000, 1010).clear());
    rewrite(
        gala, lines -> lines.add(lines.indexOf(christmas(lines)) + 1, "20061225 00:00,1,1,1,1,1"));
    Path fern = data.resolve(DAILY).resolve("fern.zip");
    rewrite(fern, lines -> lines.replaceAll(line -> later(line) ? times(line, 0.2) : line));
    Path quotes = data.resolve(MINUTE).resolve("20140603_quote.zip");
    plant(quotes, 10, line -> cell(cell(line, 4, "90000000"), 2, "90000000"));
    Path trades = data.resolve(MINUTE).resolve("20140604_trade.zip");
    rewrite(trades, lines -> lines.replaceAll(DataDoctorTest::fourHoursLater));
    Files.writeString(data.resolve(MINUTE).resolve("20140605_trade.zip"), "no zip");
    Files.delete(data.resolve("equity/usa/map_files/crux.csv"));
    Files.delete(data.resolve("equity/usa/factor_files/gala.csv"));
    Map<Fault, Integer> expected = new EnumMap<>(Fault.class);
    for (Fault fault : Fault.values()) {
      expected.put(fault, 1);
    }
    return expected;
  }

  private static String christmas(List<String> lines) {
    return lines.stream().filter(l -> l.startsWith("20061222")).findFirst().orElseThrow();
  }

  private static boolean later(String line) {
    return line.compareTo("20080301") > 0;
  }

  private static String fourHoursLater(String line) {
    int comma = line.indexOf(',');
    long time = Long.parseLong(line.substring(0, comma)) + 4 * 3_600_000L;
    return time + line.substring(comma);
  }
}
