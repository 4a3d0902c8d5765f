package dev.plumbline.backtests.importer;

import dev.plumbline.backtests.datafolder.CsvText;
import dev.plumbline.backtests.datafolder.Installed;
import dev.plumbline.backtests.datafolder.StagedFolder;
import dev.plumbline.backtests.datafolder.ZipWriter;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/// The import of a csv file into a LEAN data folder as prices of a US equity.
///
/// | rows | columns needed beside `time` (or `date`, or both) | columns possible |
/// |---|---|---|
/// | trade bars | `open`, `high`, `low`, `close` | `volume` |
/// | quote bars | `bidopen`, … `bidclose`, `askopen`, … `askclose` | `bidsize`, `asksize` |
/// | trade ticks | `price`, `quantity` | `exchange`, `condition`, `suspicious` |
/// | quote ticks | `bid`, `ask` | `bidsize`, `asksize`, `exchange`, `condition`, `suspicious` |
///
/// A bar's time is its beginning. Prices are written in ten-thousandths; further decimals are
/// rounded half to even and counted in the report. Rows must be in order of time, bars without two
/// of one time. A map and a factor file are written if there are none.
public final class CsvImport {
  private final CsvImportRequest request;
  private final Numbers numbers;
  private final RowFormat format;
  private final CsvTime times;
  private final TimeChecks checks;

  private CsvImport(CsvImportRequest request) {
    ImportTarget target = request.target();
    this.request = request;
    this.numbers = new Numbers(request.layout().scale());
    this.format = RowFormat.of(target, numbers);
    this.times = new CsvTime(request.layout(), target);
    this.checks = new TimeChecks(target);
  }

  /// Imports a file: all of it, or nothing.
  ///
  /// @throws CsvImportException if the file, a row of it, or an existing file is not as it should
  ///   be; then nothing was changed
  /// @throws IllegalArgumentException if the request's time format or column names are wrong
  /// @throws IOException if a file cannot be read or written
  public static ImportReport run(CsvImportRequest request) throws IOException {
    if (!Files.isRegularFile(request.csv())) {
      throw new CsvImportException(request.csv() + ": no such file, expected a csv file");
    }
    return new CsvImport(request).run();
  }

  private ImportReport run() throws IOException {
    ImportTarget target = request.target();
    try (CsvRows rows = new CsvRows(request.csv(), request.layout().delimiter());
        StagedFolder staged = StagedFolder.of(target.out())) {
      Columns columns = columns(rows);
      long count;
      long replaced;
      try (ZipWriter zips = new ZipWriter(staged.path())) {
        TargetFiles files = new TargetFiles(target, zips);
        count = copy(rows, columns, files);
        files.finish();
        replaced = files.replaced();
      }
      List<String> notes = notes(columns, replaced);
      notes.addAll(
          ListingFiles.write(
              target, staged.path(), checks.first().toLocalDate(), checks.last().toLocalDate()));
      Installed files = install(staged);
      return new ImportReport(
          count, checks.first(), checks.last(), numbers.roundedPrices(), replaced, files, notes);
    }
  }

  private Columns columns(CsvRows rows) {
    List<String> names = request.layout().columns();
    if (!request.layout().header()) {
      return Columns.named(names, format);
    }
    CSVRecord header = rows.next().orElseThrow(() -> empty("nothing"));
    Optional<Columns> named =
        names.isEmpty() ? Optional.empty() : Optional.of(Columns.named(names, format));
    try {
      named.ifPresent(columns -> columns.requireAgreement(header, format));
      return named.orElseGet(() -> Columns.ofHeader(header, format));
    } catch (IllegalArgumentException e) {
      throw new CsvImportException(
          "%s, line %d: %s. The line is %s"
              .formatted(
                  request.csv().getFileName(),
                  rows.line(),
                  e.getMessage(),
                  Cell.shown(Columns.text(header))),
          e);
    }
  }

  private long copy(CsvRows rows, Columns columns, TargetFiles files) throws IOException {
    String file = request.csv().getFileName().toString();
    long count = 0;
    for (Optional<CSVRecord> next = rows.next(); next.isPresent(); next = rows.next()) {
      CsvRow row = new CsvRow(file, rows.line(), next.get(), columns);
      requireWhole(row);
      CsvText line = files.lineAt(checks.next(times.read(row), CsvTime.cell(row)));
      format.put(row, line);
      line.endLine();
      count++;
    }
    if (count == 0) {
      throw empty(request.layout().header() ? "a header without rows" : "nothing");
    }
    return count;
  }

  private void requireWhole(CsvRow row) {
    int cells = row.cells().size();
    if (cells != row.columns().count()) {
      throw row.error(
          "found %d columns in %s, expected %d (the delimiter is '%s')"
              .formatted(
                  cells,
                  Cell.shown(Columns.text(row.cells())),
                  row.columns().count(),
                  request.layout().delimiter()));
    }
  }

  private CsvImportException empty(String found) {
    return new CsvImportException(
        request.csv().getFileName() + ": found " + found + ", expected rows of prices");
  }

  private Installed install(StagedFolder staged) throws IOException {
    if (request.target().existing() != ExistingFiles.REFUSE) {
      return staged.replace();
    }
    try {
      return staged.install();
    } catch (FileAlreadyExistsException e) {
      throw new CsvImportException(
          e.getFile()
              + ": exists with other content; nothing was changed. Ask to merge (adds the new rows)"
              + " or to overwrite (drops the old ones)",
          e);
    }
  }

  private List<String> notes(Columns columns, long replaced) {
    ImportTarget target = request.target();
    List<String> notes = new ArrayList<>();
    note(notes, numbers.roundedPrices(), "prices had more than four decimals and were rounded");
    note(notes, numbers.roundedSizes(), "sizes were no whole numbers and were rounded");
    note(notes, checks.cutToMilliseconds(), "times were cut to milliseconds");
    note(notes, replaced, "existing bars were replaced by different new ones");
    note(
        notes,
        checks.offHours(),
        "rows lie outside 4:00 to 20:00 in New York, where the engine drops them;"
            + " is the file's time zone right?");
    note(notes, checks.offDays(), "rows lie on a Saturday or Sunday, where the engine drops them");
    note(notes, checks.offGrid(), "hour bars do not begin with an hour, as LEAN's do");
    if (!columns.ignored().isEmpty()) {
      notes.add("ignored the columns " + String.join(", ", columns.ignored()));
    }
    if (format instanceof RowFormat.TradeBar && !columns.has(Column.VOLUME)) {
      notes.add("there is no volume; " + target.symbol() + "'s volumes are 0");
    }
    return notes;
  }

  private static void note(List<String> notes, long count, String what) {
    if (count > 0) {
      notes.add(count + " " + what);
    }
  }
}
