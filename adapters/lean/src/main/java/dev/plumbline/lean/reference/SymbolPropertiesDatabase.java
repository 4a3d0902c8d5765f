package dev.plumbline.lean.reference;

import dev.plumbline.lean.file.ByteSearch;
import dev.plumbline.lean.file.DataError;
import dev.plumbline.lean.file.DataFault;
import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.lean.file.NamesInFile;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.symbol.SymbolProperties;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The contract properties of all securities, from
/// `symbol-properties/symbol-properties-database.csv`.
///
/// Only lines that are asked for are parsed. A security without a line, or a folder without the
/// file, has lots of 1 and price steps of 0.01. Not thread-safe. Rules: LEAN,
/// `SymbolPropertiesDatabase.cs`.
public final class SymbolPropertiesDatabase {
  static final String PATH = "symbol-properties/symbol-properties-database.csv";

  private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setQuote(null).get();
  private static final int FEWEST_COLUMNS = 8;

  private final DataFolder folder;
  private final Map<SecurityDatabaseKey, Optional<SymbolProperties>> entries = new HashMap<>();
  private final Map<String, NamesInFile> names = new HashMap<>();
  private byte[] file;

  /// The database of a data folder; the file is read when the first entry is asked for.
  public SymbolPropertiesDatabase(DataFolder folder) {
    this.folder = folder;
  }

  /// The properties of a security: its own, of options on futures the future's, else those of its
  /// market, else the defaults.
  ///
  /// @param defaultQuoteCurrency the currency where there is no line
  public SymbolProperties symbolProperties(Symbol symbol, String defaultQuoteCurrency) {
    SecurityDatabaseKey key = SecurityDatabaseKey.of(symbol);
    Optional<SymbolProperties> found = exact(key);
    if (found.isEmpty() && symbol.securityType() == SecurityType.FUTURE_OPTION) {
      String future = SecurityDatabaseKey.ticker(symbol.underlying());
      found = exact(key.with(future, symbol.underlying().securityType()));
    }
    if (found.isEmpty()) {
      found = exact(key.common());
    }
    return found.orElseGet(() -> SymbolProperties.defaults(defaultQuoteCurrency));
  }

  /// The market of the first line with a ticker and kind, or null (LEAN: `TryGetMarket`).
  public String market(String ticker, SecurityType securityType) {
    open();
    ByteSearch search = new ByteSearch("," + ticker + "," + securityType.lower() + ",");
    for (int at = search.indexIn(file, 0); at >= 0; at = search.indexIn(file, at + 1)) {
      int start = at;
      while (start > 0 && file[start - 1] != '\n' && file[start - 1] != ',') {
        start--;
      }
      if ((start == 0 || file[start - 1] == '\n') && file[start] != '#') {
        return new String(file, start, at - start, StandardCharsets.UTF_8);
      }
    }
    return null;
  }

  private Optional<SymbolProperties> exact(SecurityDatabaseKey key) {
    Optional<SymbolProperties> known = entries.get(key);
    if (known == null) {
      known = Optional.ofNullable(search(key));
      entries.put(key, known);
    }
    return known;
  }

  private void open() {
    if (file == null) {
      byte[] read = folder.read(PATH);
      file = read == null ? new byte[0] : read;
    }
  }

  private SymbolProperties search(SecurityDatabaseKey key) {
    open();
    NamesInFile known =
        names.computeIfAbsent(key.market(), m -> new NamesInFile(file, "\n" + m + ",", ','));
    if (!known.contains(key.symbol())) {
      return null;
    }
    ByteSearch search =
        new ByteSearch(key.market() + "," + key.symbol() + "," + key.securityType().lower() + ",");
    for (int at = search.indexIn(file, 0); at >= 0; at = search.indexIn(file, at + 1)) {
      if (at == 0 || file[at - 1] == '\n') {
        return parse(at);
      }
    }
    return null;
  }

  private SymbolProperties parse(int start) {
    int end = start;
    while (end < file.length && file[end] != '\n' && file[end] != '\r') {
      end++;
    }
    String line = new String(file, start, end - start, StandardCharsets.UTF_8);
    try (CSVParser csv = CSVParser.parse(line, FORMAT)) {
      return properties(csv.iterator().next());
    } catch (IOException | IllegalArgumentException | ArithmeticException e) {
      folder.errors().add(error(start, line, e));
      return null;
    }
  }

  private static SymbolProperties properties(CSVRecord csv) {
    if (csv.size() < FEWEST_COLUMNS) {
      throw new IllegalArgumentException(csv.size() + " columns");
    }
    return new SymbolProperties(
        csv.get(3),
        csv.get(4),
        Decimal.of(csv.get(5)),
        Decimal.of(csv.get(6)),
        Decimal.of(csv.get(7)),
        has(csv, 8) ? csv.get(8) : "",
        has(csv, 9) ? Decimal.of(csv.get(9)) : null,
        has(csv, 10) ? Decimal.of(csv.get(10)) : Decimal.ONE,
        has(csv, 11) ? Decimal.of(csv.get(11)) : Decimal.ONE);
  }

  private static boolean has(CSVRecord csv, int column) {
    return csv.size() > column && !csv.get(column).isEmpty();
  }

  private DataError error(int start, String line, Exception e) {
    int number = 1;
    for (int i = 0; i < start; i++) {
      number += file[i] == '\n' ? 1 : 0;
    }
    return new DataError(
        DataFault.REFERENCE,
        PATH,
        "",
        number,
        "'" + line + "' (" + e.getMessage() + ")",
        "market,symbol,type,description,quote currency,multiplier,price step,lot size",
        "the line is skipped");
  }
}
