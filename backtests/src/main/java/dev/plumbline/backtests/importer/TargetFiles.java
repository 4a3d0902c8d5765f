package dev.plumbline.backtests.importer;

import dev.plumbline.backtests.datafolder.CsvText;
import dev.plumbline.backtests.datafolder.LeanZip;
import dev.plumbline.backtests.datafolder.ZipWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/// The files that the rows of an import go to: one for each day, or one for all hours or days.
final class TargetFiles {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuuMMdd HH:mm");

  private final ImportTarget target;
  private final ZipWriter zips;
  private final CsvText text = new CsvText();
  private LocalDate day;
  private long replaced;

  TargetFiles(ImportTarget target, ZipWriter zips) {
    this.target = target;
    this.zips = zips;
  }

  /// The text to append a row to, in which its time stands already. Rows come in order of time.
  CsvText lineAt(LocalDateTime time) throws IOException {
    LocalDate next = time.toLocalDate();
    if (target.resolution().hasFilePerDay()) {
      if (!next.equals(day)) {
        finish();
      }
      text.put(time.toLocalTime().toNanoOfDay() / 1_000_000);
    } else {
      text.put(MINUTE.format(time));
    }
    day = next;
    return text;
  }

  /// Hands the last file over.
  void finish() throws IOException {
    if (text.isEmpty()) {
      return;
    }
    String path = path();
    Path existing = target.out().resolve(path);
    byte[] content = text.toBytes();
    if (target.existing() == ExistingFiles.MERGE && Files.exists(existing)) {
      MergedLines merged = MergedLines.of(existing, LeanZip.read(existing), content);
      content = merged.content();
      replaced += merged.replaced();
    }
    zips.add(path, new LeanZip(entry(), content));
    text.clear();
  }

  /// Number of bars in existing files that gave way to different new ones.
  long replaced() {
    return replaced;
  }

  private String path() {
    String folder = "equity/usa/" + target.resolution().word() + "/" + target.ticker();
    return target.resolution().hasFilePerDay()
        ? folder + "/" + DAY.format(day) + "_" + target.kind().word() + ".zip"
        : folder + ".zip";
  }

  private String entry() {
    String ticker = target.ticker();
    return switch (target.resolution()) {
      case HOUR, DAILY -> ticker + ".csv";
      case MINUTE, SECOND ->
          "%s_%s_%s_%s.csv"
              .formatted(DAY.format(day), ticker, target.resolution().word(), target.kind().word());
      case TICK ->
          "%s_%s_%s_Tick.csv".formatted(DAY.format(day), ticker, target.kind().capitalWord());
    };
  }
}
