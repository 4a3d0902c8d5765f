package dev.plumbline.backtests.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// The map and factor file that a stock needs beside its prices: since when it is listed, and that
/// there is nothing to adjust. Files that exist are left alone.
final class ListingFiles {
  private static final String FOREVER = "20501231";
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private ListingFiles() {}

  /// Writes what is missing into a staged data folder.
  ///
  /// @param staged the folder that is to become, or be added to, the target's
  /// @return remarks on what was written and on rows that an existing map file hides
  static List<String> write(ImportTarget target, Path staged, LocalDate first, LocalDate last)
      throws IOException {
    List<String> notes = new ArrayList<>();
    String ticker = target.ticker();
    String map = "equity/usa/map_files/" + ticker + ".csv";
    String factors = "equity/usa/factor_files/" + ticker + ".csv";
    String from = DAY.format(first);
    if (Files.exists(target.out().resolve(map))) {
      notes.addAll(hidden(target.out().resolve(map), from, DAY.format(last)));
    } else {
      write(staged.resolve(map), from + "," + ticker + "\n" + FOREVER + "," + ticker);
      notes.add("wrote map file " + map + ": listed from " + first);
    }
    if (!Files.exists(target.out().resolve(factors))) {
      write(staged.resolve(factors), from + ",1,1,1\n" + FOREVER + ",1,1,0");
      notes.add("wrote factor file " + factors + ": no dividends, no splits");
    }
    return notes;
  }

  private static List<String> hidden(Path map, String first, String last) throws IOException {
    List<String> rows = Files.readAllLines(map).stream().filter(row -> !row.isBlank()).toList();
    List<String> notes = new ArrayList<>();
    if (!rows.isEmpty()) {
      String listed = rows.getFirst().split(",", 2)[0];
      String delisted = rows.getLast().split(",", 2)[0];
      if (first.compareTo(listed) < 0) {
        notes.add(
            "map file %s begins on %s: the engine will not see rows before it (edit its first line)"
                .formatted(map, listed));
      }
      if (last.compareTo(delisted) > 0) {
        notes.add(
            "map file %s ends on %s: the engine will not see rows after it (edit its last line)"
                .formatted(map, delisted));
      }
    }
    return notes;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
