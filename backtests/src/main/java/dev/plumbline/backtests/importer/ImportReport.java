package dev.plumbline.backtests.importer;

import dev.plumbline.backtests.datafolder.Installed;
import java.time.LocalDateTime;
import java.util.List;

/// What an import did.
///
/// @param rows number of rows read
/// @param first time of the first row, in the data's zone
/// @param last time of the last row, in the data's zone
/// @param roundedPrices number of prices with more than four decimals, rounded half to even
/// @param replaced number of existing bars that gave way to different new ones in a merge
/// @param files what was put in place
/// @param notes remarks that a user should see, each a sentence
public record ImportReport(
    long rows,
    LocalDateTime first,
    LocalDateTime last,
    long roundedPrices,
    long replaced,
    Installed files,
    List<String> notes) {

  /// Copies the notes.
  public ImportReport {
    notes = List.copyOf(notes);
  }

  /// The report in a line, followed by a line for each note.
  public String text() {
    StringBuilder text =
        new StringBuilder(
            "imported %d rows, %s to %s, into %s (%d files written, %d unchanged)"
                .formatted(rows, first, last, files.folder(), files.written(), files.unchanged()));
    notes.forEach(note -> text.append("\n  ").append(note));
    return text.toString();
  }
}
