package dev.plumbline.lean.reference;

import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.sdk.corporate.MapFile;
import dev.plumbline.sdk.corporate.MapFileRow;
import dev.plumbline.sdk.time.Nanos;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads map files: a line is a date, a ticker and, often, the code of an exchange.
final class MapFileReader {
  private final DataFolder folder;

  MapFileReader(DataFolder folder) {
    this.folder = folder;
  }

  /// The map file of a path, or null if there is none; a file with a bad line has no rows, as in
  /// LEAN.
  MapFile read(String path, String permtick) {
    byte[] file = folder.read(path);
    if (file == null) {
      return null;
    }
    List<MapFileRow> rows = new ArrayList<>();
    try (CSVParser csv =
        CSVParser.parse(
            new ByteArrayInputStream(file), StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
      for (CSVRecord row : csv) {
        if (!add(row, rows)) {
          report(path, (int) csv.getCurrentLineNumber(), "'" + String.join(",", row) + "'");
          return new MapFile(permtick, List.of());
        }
      }
    } catch (IOException e) {
      report(path, 0, String.valueOf(e.getMessage()));
      return new MapFile(permtick, List.of());
    }
    return new MapFile(permtick, rows);
  }

  private static boolean add(CSVRecord row, List<MapFileRow> rows) {
    if (row.size() < 2 || row.get(1).isBlank()) {
      return false;
    }
    try {
      long date = Nanos.parseEightDigits(row.get(0).strip());
      rows.add(
          new MapFileRow(Nanos.dateOf(date), row.get(1).strip(), row.size() > 2 ? row.get(2) : ""));
      return true;
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  private void report(String path, int line, String found) {
    folder
        .errors()
        .addReference(
            path, line, found, "a date and a ticker, 20131007,spy", "the map file is not used");
  }
}
