package dev.plumbline.lean.data;

import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.sdk.data.ShortableDay;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads what a brokerage lends of a security: a line is a day and, each possibly empty, a number
/// of shares, a rebate and a fee in percent.
///
/// Source: LEAN, `Common/Data/Shortable/LocalDiskShortableProvider.cs`.
final class ShortableReader {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setCommentMarker('#').setIgnoreEmptyLines(true).get();

  private final DataFolder folder;

  ShortableReader(DataFolder folder) {
    this.folder = folder;
  }

  /// The days in the order of the file, empty if there is none; a bad line is reported and skipped.
  List<ShortableDay> read(Symbol symbol, String brokerage) {
    String path =
        "%s/%s/shortable/%s/symbols/%s.csv"
            .formatted(
                symbol.securityType().lower(),
                symbol.market(),
                brokerage.toLowerCase(Locale.ROOT),
                symbol.value().toLowerCase(Locale.ROOT));
    List<ShortableDay> days = new ArrayList<>();
    byte[] file = folder.read(path);
    if (file == null) {
      return days;
    }
    try (CSVParser csv =
        CSVParser.parse(new ByteArrayInputStream(file), StandardCharsets.UTF_8, FORMAT)) {
      for (CSVRecord row : csv) {
        add(row, days, path, (int) csv.getCurrentLineNumber());
      }
    } catch (IOException e) {
      report(path, 0, String.valueOf(e.getMessage()));
    }
    return days;
  }

  private void add(CSVRecord row, List<ShortableDay> days, String path, int line) {
    try {
      String quantity = cell(row, 1);
      days.add(
          new ShortableDay(
              Nanos.dateOf(Nanos.parseEightDigits(row.get(0))),
              quantity.isEmpty() ? null : Long.valueOf(quantity),
              percent(row, 2),
              percent(row, 3)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
      report(path, line, "'" + String.join(",", row) + "'");
    }
  }

  private static String cell(CSVRecord row, int column) {
    return row.size() <= column ? "" : row.get(column).strip();
  }

  private static Decimal percent(CSVRecord row, int column) {
    String cell = cell(row, column);
    return cell.isEmpty() ? Decimal.ZERO : Decimal.of(cell).divide(Decimal.HUNDRED);
  }

  private void report(String path, int line, String found) {
    folder
        .errors()
        .addReference(
            path,
            line,
            found,
            "a ticker and an identifier, SPY,SPY R735QTJ8XC9X,20201130,0.06,1000,60000",
            "the line is not used");
  }
}
