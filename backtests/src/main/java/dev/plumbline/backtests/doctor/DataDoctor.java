package dev.plumbline.backtests.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Looks through a data folder in LEAN's layout.
///
/// Bars of equities, indices, forex, CFD and crypto are read line by line. Ticks, options and
/// futures are listed only: their files are of another make, and the diagnosis says so.
public final class DataDoctor {
  private static final Set<String> TYPES = Set.of("equity", "index", "forex", "cfd", "crypto");
  private static final List<String> LISTED =
      List.of("option", "future", "futureoption", "indexoption", "cryptofuture");
  private static final List<String> RESOLUTIONS =
      List.of("daily", "hour", "minute", "second", "tick");

  private final Path folder;
  private final List<Inventory> inventory = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private DataDoctor(Path folder) {
    this.folder = folder;
  }

  /// Looks through a folder.
  ///
  /// @throws IOException if it cannot be read or holds no market data
  public static Diagnosis examine(Path folder) throws IOException {
    DataDoctor doctor = new DataDoctor(folder);
    boolean found = false;
    for (String type : new TreeSet<>(TYPES)) {
      found |= doctor.type(type);
    }
    for (String type : LISTED) {
      if (Files.isDirectory(folder.resolve(type))) {
        doctor.notes.add(type + ": listed only; its files are not looked into");
        found = true;
      }
    }
    if (!found) {
      throw new IOException(
          "found no market data in "
              + folder
              + ", expected a folder in LEAN's layout, such as "
              + folder.resolve("equity/usa/daily"));
    }
    return new Diagnosis(folder.toString(), doctor.inventory, doctor.findings, doctor.notes);
  }

  private boolean type(String type) throws IOException {
    Path place = folder.resolve(type);
    for (String market : names(place)) {
      for (String resolution : RESOLUTIONS) {
        Path files = place.resolve(market).resolve(resolution);
        for (String name : names(files)) {
          security(type, market, resolution, files.resolve(name));
        }
      }
    }
    return Files.isDirectory(place);
  }

  private void security(String type, String market, String resolution, Path place)
      throws IOException {
    String name = place.getFileName().toString();
    boolean single = name.endsWith(".zip");
    if (!single && !Files.isDirectory(place)) {
      return;
    }
    String stem = single ? name.substring(0, name.length() - ".zip".length()) : name;
    SecurityCheck check = new SecurityCheck(folder, type, market, resolution, stem);
    check.run(place);
    inventory.add(check.inventory());
    findings.addAll(check.findings());
    if (check.slightlyCrossed() > 0) {
      notes.add(
          "%s/%s/%s/%s: %d bars close with the bid above the ask by less than 0.1 %%, as the last bid"
                  .formatted(type, market, resolution, stem, check.slightlyCrossed())
              + " and the last ask of a bar come at different moments");
    }
    if (resolution.equals("tick")) {
      String note = "tick: listed only; ticks are not looked into";
      if (!notes.contains(note)) {
        notes.add(note);
      }
    }
  }

  /// The names in a folder, sorted; none if there is no such folder.
  static List<String> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
