package dev.plumbline.lean.data;

import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.sdk.symbol.SecurityIdentifier;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.universe.ConstituentsUniverseData;
import dev.plumbline.sdk.universe.ETFConstituentUniverse;
import dev.plumbline.sdk.value.Decimal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads what funds hold: a line is a ticker, an identifier and, each possibly empty, the day of
/// the last update, a weight, a number of shares and their worth.
///
/// Source: LEAN, `Common/Data/UniverseSelection/ETFConstituentUniverse.cs`, `Reader`.
final class ConstituentReader {
  private final DataFolder folder;

  ConstituentReader(DataFolder folder) {
    this.folder = folder;
  }

  /// The constituents told on a day, or null if no file tells them; a bad line is reported and
  /// skipped.
  List<ETFConstituentUniverse> read(String market, String ticker, long dayNs) {
    String day = Nanos.dateOf(dayNs).toString().replace("-", "");
    String path =
        "equity/%s/universes/etf/%s/%s.csv".formatted(market, ticker.toLowerCase(Locale.ROOT), day);
    byte[] file = folder.read(path);
    if (file == null) {
      return null;
    }
    List<ETFConstituentUniverse> rows = new ArrayList<>();
    try (CSVParser csv =
        CSVParser.parse(
            new ByteArrayInputStream(file), StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
      for (CSVRecord row : csv) {
        ETFConstituentUniverse read = row(row, dayNs, path, (int) csv.getCurrentLineNumber());
        if (read != null) {
          rows.add(read);
        }
      }
    } catch (IOException e) {
      report(path, 0, String.valueOf(e.getMessage()));
    }
    return rows;
  }

  private ETFConstituentUniverse row(CSVRecord row, long dayNs, String path, int line) {
    try {
      SecurityIdentifier id = SecurityIdentifier.parse(row.get(1));
      String updated = cell(row, 2);
      LocalDate lastUpdate = updated == null ? null : Nanos.dateOf(Nanos.parseEightDigits(updated));
      return new ETFConstituentUniverse(
          new Symbol(id, row.get(0)),
          dayNs,
          lastUpdate,
          number(row, 3),
          number(row, 4),
          number(row, 5));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
      report(path, line, "'" + String.join(",", row) + "'");
      return null;
    }
  }

  /// The securities of a stored list as told on a day, or null if no file tells them: a line is a
  /// ticker and an identifier.
  ///
  /// Source: LEAN, `Common/Data/UniverseSelection/ConstituentsUniverseData.cs`, `Reader`.
  List<ConstituentsUniverseData> readList(String market, String list, long dayNs) {
    String day = Nanos.dateOf(dayNs).toString().replace("-", "");
    String path = "equity/%s/universes/daily/%s/%s.csv".formatted(market, list, day);
    byte[] file = folder.read(path);
    if (file == null) {
      return null;
    }
    List<ConstituentsUniverseData> rows = new ArrayList<>();
    try (CSVParser csv =
        CSVParser.parse(
            new ByteArrayInputStream(file), StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
      for (CSVRecord row : csv) {
        try {
          Symbol symbol = new Symbol(SecurityIdentifier.parse(row.get(1)), row.get(0));
          rows.add(new ConstituentsUniverseData(symbol, dayNs));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
          report(path, (int) csv.getCurrentLineNumber(), "'" + String.join(",", row) + "'");
        }
      }
    } catch (IOException e) {
      report(path, 0, String.valueOf(e.getMessage()));
    }
    return rows;
  }

  private static String cell(CSVRecord row, int column) {
    return row.size() <= column || row.get(column).isBlank() ? null : row.get(column).strip();
  }

  private static Decimal number(CSVRecord row, int column) {
    String cell = cell(row, column);
    return cell == null ? null : Decimal.of(cell);
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
