package dev.plumbline.backtests.features;

import dev.plumbline.testing.Evidence.Rows;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the test run has found out, by kind and name: cases and rows, and which tests there are.
final class FoundEvidence {
  private static final Map<String, String> NOUNS =
      Map.of(
          "case", "run",
          "fuzz", "random run",
          "sample", "run of sample data",
          "rules", "row",
          "indicators", "indicator",
          "patterns", "pattern");

  private final Map<String, Map<String, Rows>> byKind = new TreeMap<>();
  private final Set<String> tests = new TreeSet<>();
  private final Set<String> cited = new TreeSet<>();

  /// Takes what is known of a kind: rows of `rules`, one for each other.
  void put(String kind, String name, Rows rows) {
    byKind.computeIfAbsent(kind, k -> new TreeMap<>()).put(name, rows);
  }

  /// Takes the name of a test of ours.
  void putTest(String name) {
    tests.add(name);
  }

  /// All that is known of a kind, by name.
  Map<String, Rows> of(String kind) {
    return byKind.getOrDefault(kind, Map.of());
  }

  /// The names of a kind that are not the same as LEAN's.
  List<String> different(String kind) {
    return of(kind).entrySet().stream()
        .filter(entry -> !entry.getValue().isExact())
        .map(Map.Entry::getKey)
        .toList();
  }

  /// Names that no feature has been asked about, `kind:name`.
  Set<String> notCited() {
    Set<String> left = new TreeSet<>();
    byKind.forEach((kind, names) -> names.keySet().forEach(name -> left.add(kind + ":" + name)));
    left.removeAll(cited);
    return left;
  }

  /// What is known of a feature: the totals of its evidence by kind.
  ///
  /// @throws IllegalStateException if there is nothing where evidence is said to be
  Map<String, Rows> of(FeatureTable.Feature feature) {
    Map<String, Rows> totals = new TreeMap<>();
    for (FeatureTable.Evidenced wanted : feature.evidence()) {
      List<Rows> found = matching(wanted);
      if (found.isEmpty()) {
        throw new IllegalStateException(
            "no evidence %s:%s of the feature \"%s\""
                .formatted(wanted.kind(), wanted.glob(), feature.lean()));
      }
      found.forEach(rows -> totals.merge(wanted.kind(), rows, Rows::plus));
    }
    return totals;
  }

  private List<Rows> matching(FeatureTable.Evidenced wanted) {
    if (wanted.kind().equals("test")) {
      return tests.contains(wanted.glob()) ? List.of(new Rows(1, 1)) : List.of();
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + wanted.glob());
    List<Rows> rows = new ArrayList<>();
    of(wanted.kind())
        .forEach((name, found) -> {
          if (matcher.matches(Path.of(name))) {
            if (!wanted.glob().equals("*") || !wanted.kind().equals("case")) {
              cited.add(wanted.kind() + ":" + name);
            }
            rows.add(found);
          }
        });
    return rows;
  }

  private static String plural(String noun, int count) {
    return count == 1 ? noun : noun.replaceFirst("^(random run|run|\\w+)", "$1s");
  }

  /// `12 runs, 40 rows, own tests`, with `11 of 12` where not all are the same.
  static String text(Map<String, Rows> totals) {
    List<String> parts = new ArrayList<>();
    totals.forEach((kind, rows) -> {
      if (!kind.equals("test")) {
        String count = rows.isExact() ? "" + rows.rows() : rows.equal() + " of " + rows.rows();
        parts.add(count + " " + plural(NOUNS.get(kind), rows.rows()));
      }
    });
    if (totals.containsKey("test")) {
      parts.add("own tests");
    }
    return String.join(", ", parts);
  }
}
