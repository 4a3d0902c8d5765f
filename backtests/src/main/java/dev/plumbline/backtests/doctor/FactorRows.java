package dev.plumbline.backtests.doctor;

import dev.plumbline.sdk.corporate.FactorFile;
import dev.plumbline.sdk.corporate.FactorFileRow;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// The rows of a factor file, as they stand, without asking which security they belong to.
final class FactorRows {
  private static final int COLUMNS = 3;

  private FactorRows() {}

  static FactorFile read(Path file, String ticker) {
    List<FactorFileRow> rows = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split(",");
        if (cells.length >= COLUMNS) {
          rows.add(
              new FactorFileRow(
                  LocalDate.parse(cells[0], DateTimeFormatter.BASIC_ISO_DATE),
                  Decimal.of(cells[1]),
                  Decimal.of(cells[2]),
                  cells.length > COLUMNS ? Decimal.of(cells[COLUMNS]) : Decimal.ZERO));
        }
      }
      return new FactorFile(ticker, rows, 0);
    } catch (IOException | DateTimeException | ArithmeticException | IllegalArgumentException e) {
      return null;
    }
  }
}
