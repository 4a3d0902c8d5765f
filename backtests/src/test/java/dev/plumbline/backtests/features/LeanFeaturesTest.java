package dev.plumbline.backtests.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.backtests.config.DataChoice;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.parity.Parity;
import dev.plumbline.backtests.parity.ParityFolders;
import dev.plumbline.backtests.parity.ParityRow;
import dev.plumbline.backtests.wiring.AlgorithmCatalog;
import dev.plumbline.backtests.wiring.DataFolders;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.testing.Evidence;
import dev.plumbline.testing.Shared;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Repeats every recorded run of LEAN's for equities and writes the page of features from that and
/// from the notes of the other tests of the build.
///
/// Two to four minutes; the page is written into `target` and compared with the one in the
/// documentation.
@Tag("shared")
@Tag("long")
class LeanFeaturesTest {
  private static final String PAGE = "lean-features.md";
  private static final int LEAST_EXACT = 250;
  private static final int LEAST_WITH_ORDERS = 190;

  @TempDir private Path folder;

  private final FoundEvidence found = new FoundEvidence();
  private final Map<String, ParityRow> equities = new TreeMap<>();

  @Test
  void thePageOfFeaturesSaysWhatTheTestsFound() throws IOException {
    Path project = project();
    takeNotes(project);
    takeTests(project);
    takeRuns();
    Map<String, FeatureTable.Cause> causes = FeatureTable.causes();
    Map<String, String> notExact = new TreeMap<>();
    equities.forEach((name, row) -> {
      if (row.verdict() != ParityRow.Verdict.EXACT) {
        notExact.put(name, now(row));
      }
    });
    assertEquals(notExact.keySet(), new TreeSet<>(causes.keySet()), "a cause for each case");
    int withOrders = exactWithOrders();
    List<FeatureTable.Feature> features = FeatureTable.features();
    String page = new FeaturePage(found).write(features, causes, withOrders, notExact);
    Path written = Path.of("target").toAbsolutePath().resolve(PAGE);
    Files.createDirectories(written.getParent());
    Files.writeString(written, page);
    assertEquals(Set.of(), found.notCited(), "evidence that no feature names");
    assertEquals(Set.of(), unknown(features, project), "words and types that are not there");
    assertTrue(equities.size() - notExact.size() >= LEAST_EXACT, notExact.toString());
    assertTrue(withOrders >= LEAST_WITH_ORDERS, () -> withOrders + " exact cases with orders");
    assertEquals(
        Files.readString(project.resolve("backtests/docs").resolve(PAGE)),
        page,
        "the page is not what the tests found; if that is right, copy " + written + " over it");
  }

  private static String now(ParityRow row) {
    return row.verdict() == ParityRow.Verdict.WITHOUT_ALGORITHM
        ? "not built"
        : "differs in " + row.differences().size();
  }

  /// The project's folder, above the module in which the tests run.
  private static Path project() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("backtests")) ? here : here.getParent();
  }

  private void takeNotes(Path project) throws IOException {
    Map<String, Evidence.Rows> rules = Evidence.notes(project, "rules");
    Set<String> files = new TreeSet<>();
    try (Stream<Path> all = Files.list(Shared.lean("rules"))) {
      all.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv"))
          .forEach(files::add);
    }
    Shared.require(rules.keySet().equals(files), "the notes of the other modules' tests: " + files);
    rules.forEach((file, rows) -> found.put("rules", file, rows));
    Set<String> patterns = javaNames(project.resolve("sdk/src/main"), "candlestick");
    Evidence.notes(project, "indicators")
        .forEach((name, rows) -> {
          Evidence.Rows one = new Evidence.Rows(1, rows.isExact() ? 1 : 0);
          found.put("indicators", name, one);
          if (patterns.contains(name)) {
            found.put("patterns", name, one);
          }
        });
    assertEquals(188, found.of("indicators").size(), "indicators that LEAN recorded");
  }

  private void takeTests(Path project) throws IOException {
    javaNames(project, "src/test").stream()
        .filter(name -> name.endsWith("Test"))
        .forEach(found::putTest);
  }

  private void takeRuns() throws IOException {
    for (ParityRow row : runs("{equity,fuzz,sample}/*")) {
      String group = row.title().substring(0, row.title().indexOf('/'));
      String name = row.title().substring(group.length() + 1);
      boolean exact = row.verdict() == ParityRow.Verdict.EXACT;
      boolean built = row.verdict() != ParityRow.Verdict.WITHOUT_ALGORITHM;
      if (group.equals("equity")) {
        equities.put(name, row);
        found.put("case", name, new Evidence.Rows(1, exact ? 1 : 0));
      } else if (built) {
        found.put(group, name, new Evidence.Rows(1, exact ? 1 : 0));
      }
    }
  }

  private List<ParityRow> runs(String glob) throws IOException {
    DataFolders own = new DataFolders(folder.resolve("cache"));
    ParityFolders folders =
        new ParityFolders(
            Shared.lean("reference"),
            own.folder(new DataChoice.Folder(Shared.lean("data"))),
            own.folder(DataChoice.SAMPLE),
            folder.resolve("out"));
    try (AlgorithmCatalog catalog = new AlgorithmCatalog(List.of())) {
      int workers = Runtime.getRuntime().availableProcessors();
      return new Parity(folders, RunOptions.DEFAULT, workers).run(glob, catalog, row -> {});
    }
  }

  private int exactWithOrders() throws IOException {
    Map<String, Integer> orders = new HashMap<>();
    List<String> lines = Files.readAllLines(Shared.lean("reference", "INDEX.csv"));
    int column = List.of(lines.getFirst().split(",")).indexOf("orders");
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      if (cells[1].equals("equity")) {
        orders.put(cells[0], Integer.parseInt(cells[column]));
      }
    }
    assertEquals(equities.keySet(), new TreeSet<>(orders.keySet()));
    return (int)
        equities.entrySet().stream()
            .filter(entry -> entry.getValue().verdict() == ParityRow.Verdict.EXACT)
            .filter(entry -> orders.get(entry.getKey()) > 0)
            .count();
  }

  private static Set<String> unknown(List<FeatureTable.Feature> features, Path project)
      throws IOException {
    Set<String> known = javaNames(project, "src/main");
    Arrays.stream(Algorithm.class.getMethods()).map(Method::getName).forEach(known::add);
    return features.stream()
        .flatMap(feature -> feature.here().stream())
        .filter(name -> !known.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Names of the classes below a folder whose path has a part.
  private static Set<String> javaNames(Path folder, String part) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().contains(part))
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
