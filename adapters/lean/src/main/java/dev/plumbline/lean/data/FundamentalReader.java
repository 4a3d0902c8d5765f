package dev.plumbline.lean.data;

import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.sdk.symbol.SecurityIdentifier;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.universe.CoarseFundamental;
import dev.plumbline.sdk.universe.Fundamental;
import dev.plumbline.sdk.universe.FundamentalDataProvider;
import dev.plumbline.sdk.value.Decimal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads LEAN's universe files: a line is an identifier, a ticker, the close, the shares traded,
/// their worth and, since 2010 or so, whether fundamental data exists, and the factors for
/// dividends and splits.
///
/// The last days read are kept, so that several universes share them. Source: LEAN,
/// `Common/Data/UniverseSelection/CoarseFundamentalDataProvider.cs`, `Read`.
final class FundamentalReader {
  private static final int DAYS_KEPT = 4;

  private final DataFolder folder;
  private final FundamentalDataProvider companies;
  private final Map<String, SecurityIdentifier> identifiers = new HashMap<>();
  private final Map<String, List<Fundamental>> kept =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Fundamental>> eldest) {
          return size() > DAYS_KEPT;
        }
      };
  private final Map<SecurityIdentifier, CoarseFundamental.Day> byId = new HashMap<>();
  private String indexed = "";

  FundamentalReader(DataFolder folder, FundamentalDataProvider companies) {
    this.folder = folder;
    this.companies = companies;
  }

  /// All equities of a day, or null if no file tells them; a bad line is reported and skipped.
  List<Fundamental> read(String market, long dayNs) {
    String path = path(market, dayNs);
    List<Fundamental> known = kept.get(path);
    if (known != null) {
      return known;
    }
    byte[] file = folder.read(path);
    if (file == null) {
      return null;
    }
    List<Fundamental> rows = parse(file, path, dayNs);
    kept.put(path, rows);
    return rows;
  }

  private static String path(String market, long dayNs) {
    String day = Nanos.dateOf(dayNs).toString().replace("-", "");
    return "equity/%s/fundamental/coarse/%s.csv".formatted(market, day);
  }

  /// One equity on the day of a time.
  Fundamental of(Symbol symbol, long timeNs) {
    long dayNs = Nanos.startOfDay(timeNs);
    String path = path(symbol.market(), dayNs);
    if (!path.equals(indexed)) {
      indexed = path;
      byId.clear();
      List<Fundamental> rows = read(symbol.market(), dayNs);
      for (Fundamental row : rows == null ? List.<Fundamental>of() : rows) {
        byId.put(row.symbol().id(), row.day());
      }
    }
    CoarseFundamental.Day day = byId.getOrDefault(symbol.id(), CoarseFundamental.Day.UNKNOWN);
    return new Fundamental(symbol, timeNs, day, companies);
  }

  private List<Fundamental> parse(byte[] file, String path, long dayNs) {
    List<Fundamental> rows = new ArrayList<>();
    try (CSVParser csv =
        CSVParser.parse(
            new ByteArrayInputStream(file), StandardCharsets.UTF_8, CSVFormat.DEFAULT)) {
      for (CSVRecord row : csv) {
        try {
          rows.add(row(row, dayNs));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
          report(path, (int) csv.getCurrentLineNumber(), String.join(",", row));
        }
      }
    } catch (IOException e) {
      report(path, 0, String.valueOf(e.getMessage()));
    }
    return List.copyOf(rows);
  }

  private Fundamental row(CSVRecord row, long dayNs) {
    SecurityIdentifier id = identifiers.computeIfAbsent(row.get(0), SecurityIdentifier::parse);
    boolean factors = row.size() > 7;
    CoarseFundamental.Day day =
        new CoarseFundamental.Day(
            Decimal.of(row.get(2)),
            Long.parseLong(row.get(3)),
            Decimal.of(row.get(4)).doubleValue(),
            factors ? Decimal.of(row.get(6)) : Decimal.ONE,
            factors ? Decimal.of(row.get(7)) : Decimal.ONE);
    return new Fundamental(new Symbol(id, row.get(1)), dayNs, day, companies);
  }

  private void report(String path, int line, String found) {
    folder
        .errors()
        .addReference(
            path,
            line,
            "'" + found + "'",
            "identifier, ticker, close, volume, dollar volume, fundamental data, price factor"
                + " and split factor, AAPL"
                + " R735QTJ8XC9X,AAPL,539.78,9964542,5379000000,True,0.94,1",
            "the line is not used");
  }
}
