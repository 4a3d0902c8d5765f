package dev.plumbline.backtests.doctor;

import dev.plumbline.backtests.datafolder.LeanZip;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A mended copy of a data folder: lines with a fault of their own are left out and lines put in
/// order of time. Nothing is invented, and the folder itself is not touched.
public final class Mending {
  private Mending() {}

  /// Writes the copy.
  ///
  /// @param target a folder that does not exist yet or is empty
  /// @return what was done, a line each
  /// @throws IOException if a file cannot be read or written, or the target has files
  public static List<String> copy(Diagnosis diagnosis, Path target) throws IOException {
    if (Files.isDirectory(target) && !DataDoctor.names(target).isEmpty()) {
      throw new IOException(
          "found files in " + target + ", expected a new or empty folder for the mended copy");
    }
    Map<String, Set<Integer>> dropped = new HashMap<>();
    for (Finding finding : diagnosis.findings()) {
      if (finding.fault().isMendable()) {
        Set<Integer> lines = dropped.computeIfAbsent(finding.file(), f -> new HashSet<>());
        if (finding.fault() != Fault.OUT_OF_ORDER) {
          lines.add(finding.line());
        }
      }
    }
    List<String> done = new ArrayList<>();
    Path source = Path.of(diagnosis.folder());
    try (Stream<Path> tree = Files.walk(source)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        String name = source.relativize(file).toString().replace('\\', '/');
        Path to = target.resolve(name);
        Files.createDirectories(to.getParent());
        if (dropped.containsKey(name)) {
          done.add(mend(file, to, name, dropped.get(name), closedDays(diagnosis, name)));
        } else {
          Files.copy(file, to);
        }
      }
    }
    return done;
  }

  /// The days without a session that a file has bars of: one line of each was found, all go.
  private static Set<String> closedDays(Diagnosis diagnosis, String file) {
    Set<String> days = new HashSet<>();
    for (Finding finding : diagnosis.findings()) {
      if (finding.file().equals(file) && finding.fault() == Fault.CLOSED_DAY) {
        days.add(finding.detail().substring(0, 10).replace("-", ""));
      }
    }
    return days;
  }

  private static String mend(
      Path file, Path to, String name, Set<Integer> dropped, Set<String> closed)
      throws IOException {
    LeanZip zip = LeanZip.read(file);
    List<String> lines = new String(zip.content(), StandardCharsets.UTF_8).lines().toList();
    String start = to.getFileName().toString();
    LocalDate day =
        start.matches("[0-9]{8}_.*")
            ? LocalDate.parse(start.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE)
            : null;
    LineReader reader = new LineReader(day);
    List<DataLine> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean isClosed =
          closed.stream().anyMatch(d -> day == null ? line.startsWith(d) : start.startsWith(d));
      if (!dropped.contains(i + 1) && !isClosed && !line.isEmpty()) {
        kept.add(reader.read(i + 1, line));
      }
    }
    kept.sort(Comparator.comparingDouble(DataLine::time));
    StringBuilder text = new StringBuilder();
    kept.forEach(line -> text.append(line.text()).append('\n'));
    byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
    Files.write(to, new LeanZip(zip.entry(), content).pack());
    return name + ": kept " + kept.size() + " of " + lines.size() + " lines";
  }
}
