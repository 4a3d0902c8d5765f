package dev.plumbline.backtests.features;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What people wrote about the features: their names and where their evidence is, but no verdict.
///
/// Both tables have a line of titles and cells with `|` between.
final class FeatureTable {
  private FeatureTable() {}

  /// A feature of LEAN's.
  ///
  /// @param item number of the group
  /// @param lean what LEAN has
  /// @param here words and types of ours; empty where there is nothing
  /// @param evidence what proves it, `kind:glob`
  /// @param note in what it differs; "" for nothing
  record Feature(int item, String lean, List<String> here, List<Evidenced> evidence, String note) {}

  /// Where to look for evidence.
  ///
  /// @param kind `case`, `fuzz`, `sample`, `rules`, `indicators`, `patterns` or `test`
  /// @param glob the names that count
  record Evidenced(String kind, String glob) {
    static Evidenced parse(String text) {
      int colon = text.indexOf(':');
      return new Evidenced(text.substring(0, colon), text.substring(colon + 1));
    }
  }

  /// Why a case is not exact.
  ///
  /// @param why the cause
  /// @param takes what it would take
  record Cause(String why, String takes) {}

  static List<Feature> features() {
    return lines("features.psv").stream()
        .map(cells ->
            new Feature(
                Integer.parseInt(cells.get(0)),
                cells.get(1),
                words(cells.get(2)),
                words(cells.get(3)).stream().map(Evidenced::parse).toList(),
                cells.get(4)))
        .toList();
  }

  static Map<String, Cause> causes() {
    Map<String, Cause> causes = new LinkedHashMap<>();
    lines("causes.psv")
        .forEach(cells -> causes.put(cells.get(0), new Cause(cells.get(1), cells.get(2))));
    return causes;
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
  }

  private static List<List<String>> lines(String resource) {
    try (InputStream in = FeatureTable.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> Arrays.asList(line.split("\\|", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
