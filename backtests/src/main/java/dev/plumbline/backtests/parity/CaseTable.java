package dev.plumbline.backtests.parity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// Which class and parameters stand behind a reference, where its name does not say it.
///
/// Read from `cases.csv`: case, class, parameters (`name=value`, with `;` between). The case `*`
/// gives the parameters of all that are not in the table.
final class CaseTable {
  private static final String RESOURCE = "cases.csv";
  private static final String ALL = "*";
  private static final int COLUMNS = 3;

  private final Map<String, Entry> entries;

  private CaseTable(Map<String, Entry> entries) {
    this.entries = entries;
  }

  /// A line of the table.
  ///
  /// @param algorithm simple name of the class
  /// @param parameters its parameters
  record Entry(String algorithm, SequencedMap<String, String> parameters) {}

  /// The table of the project.
  static CaseTable read() {
    try (InputStream in = CaseTable.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, Entry> entries = new HashMap<>();
      lines.lines().skip(1).forEach(line -> add(line, entries));
      return new CaseTable(entries);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /// The class and the parameters of a reference.
  Entry entry(String name) {
    Entry entry = entries.get(name);
    return entry != null
        ? entry
        : new Entry(
            name, entries.containsKey(ALL) ? entries.get(ALL).parameters() : new LinkedHashMap<>());
  }

  private static void add(String line, Map<String, Entry> entries) {
    String[] cells = line.split(",", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException(
          RESOURCE + ": found \"" + line + "\", expected case,class,parameters");
    }
    SequencedMap<String, String> parameters = new LinkedHashMap<>();
    for (String parameter : cells[2].split(";")) {
      int equals = parameter.indexOf('=');
      parameters.put(parameter.substring(0, equals), parameter.substring(equals + 1));
    }
    entries.put(cells[0], new Entry(cells[1], parameters));
  }
}
