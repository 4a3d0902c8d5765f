package dev.plumbline.lean.reference;

import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.sdk.corporate.FactorFile;
import dev.plumbline.sdk.corporate.FactorFileProvider;
import dev.plumbline.sdk.corporate.FactorFileRow;
import dev.plumbline.sdk.corporate.MapFile;
import dev.plumbline.sdk.corporate.MapFileProvider;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The factor files of a LEAN data folder, `equity/usa/factor_files/*.csv` and the like.
///
/// A file is found by the name of the security's map file, or by its ticker where it has none; it
/// is read once. Not thread-safe. Rules: LEAN, `LocalDiskFactorFileProvider.cs` and
/// `CorporateFactorRow.cs`.
public final class LeanFactorFileProvider implements FactorFileProvider {
  private final DataFolder folder;
  private final MapFileProvider mapFiles;
  private final Map<Symbol, FactorFile> files = new HashMap<>();

  /// The factor files of a data folder.
  public LeanFactorFileProvider(DataFolder folder, MapFileProvider mapFiles) {
    this.folder = folder;
    this.mapFiles = mapFiles;
  }

  @Override
  public FactorFile factorFile(Symbol symbol) {
    return files.computeIfAbsent(symbol, this::read);
  }

  private FactorFile read(Symbol symbol) {
    MapFile mapFile = mapFiles.mapFile(symbol);
    String permtick = mapFile.isEmpty() ? symbol.value() : mapFile.permtick();
    String path =
        symbol.securityType().lower()
            + "/"
            + symbol.market()
            + "/factor_files/"
            + permtick.toLowerCase(Locale.ROOT)
            + ".csv";
    byte[] file = folder.read(path);
    return file == null ? FactorFile.empty(permtick) : parse(path, permtick, file);
  }

  private FactorFile parse(String path, String permtick, byte[] file) {
    Set<List<String>> lines = new LinkedHashSet<>();
    List<FactorFileRow> rows = new ArrayList<>();
    long minimum = Long.MAX_VALUE;
    try (CSVParser csv =
        CSVParser.parse(
            new ByteArrayInputStream(file), StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
      for (CSVRecord record : csv) {
        if (!lines.add(record.toList()) || isUnbounded(record)) {
          continue;
        }
        FactorFileRow row = row(record);
        if (row == null) {
          report(path, (int) csv.getCurrentLineNumber(), "'" + String.join(",", record) + "'");
          return FactorFile.empty(permtick);
        }
        if (row.priceScaleFactorExact().isPositive()) {
          rows.add(row);
          minimum = Math.min(minimum, Nanos.of(row.date()));
        }
      }
    } catch (IOException e) {
      report(path, 0, String.valueOf(e.getMessage()));
      return FactorFile.empty(permtick);
    }
    return new FactorFile(permtick, rows, rows.isEmpty() ? Nanos.MIN : minimum - Nanos.DAY);
  }

  /// Whether a line has a factor that is infinite or so large that it is written with an exponent
  /// and has lost digits; LEAN leaves such lines out.
  private static boolean isUnbounded(CSVRecord record) {
    for (String cell : record) {
      if (cell.contains("inf") || cell.contains("e+")) {
        return true;
      }
    }
    return false;
  }

  private static FactorFileRow row(CSVRecord record) {
    if (record.size() < 3) {
      return null;
    }
    try {
      long date = Nanos.parseEightDigits(record.get(0).strip());
      return new FactorFileRow(
          Nanos.dateOf(date),
          Decimal.of(record.get(1).strip()),
          Decimal.of(record.get(2).strip()),
          record.size() > 3 ? Decimal.of(record.get(3).strip()) : Decimal.ZERO);
    } catch (RuntimeException e) {
      return null;
    }
  }

  private void report(String path, int line, String found) {
    folder
        .errors()
        .addReference(
            path,
            line,
            found,
            "date,price factor,split factor,reference price:"
                + " 20131105,0.8856747,0.0357143,525.62",
            "the factor file is not used: prices are not adjusted");
  }
}
