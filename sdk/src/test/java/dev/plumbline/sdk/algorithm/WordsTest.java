package dev.plumbline.sdk.algorithm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.indicator.candlestick.CandlestickPattern;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The page of words says what is there, no less and no more.
class WordsTest {
  private static final Pattern WORD = Pattern.compile("`(\\w+)`");
  private static final String NOT_YET = "not yet";

  /// Indicators that LEAN has no word for, and parts of others.
  private static final Set<String> WITHOUT_A_WORD =
      Set.of(
          "CompositeIndicator",
          "ConstantIndicator",
          "Delay",
          "FunctionalIndicator",
          "MomersionIndicator",
          "RelativeVigorIndexSignal",
          "ResetCompositeIndicator",
          "WindowIdentity");

  private record Row(String lean, String ours, String difference) {}

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(page())) {
      if (line.startsWith("|") && !line.startsWith("|-") && !line.startsWith("| LEAN")) {
        String[] cells = line.split("\\|", -1);
        assertEquals(5, cells.length, line);
        rows.add(new Row(cells[1].strip(), cells[2].strip(), cells[3].strip()));
      }
    }
    return rows;
  }

  private static Path page() {
    Path folder = Path.of("").toAbsolutePath();
    return Stream.of(folder.resolve("WORDS.md"), folder.resolve("sdk/WORDS.md"))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no WORDS.md in " + folder + " or its sdk"));
  }

  private static List<String> words(Row row) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(row.ours());
    while (matcher.find()) {
      words.add(matcher.group(1));
    }
    return words;
  }

  private static Set<String> methods() {
    return Arrays.stream(Algorithm.class.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .map(Method::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyWordOfThePageExists() throws IOException {
    Set<String> methods = methods();
    for (Row row : rows()) {
      assertFalse(words(row).isEmpty() && !row.ours().equals(NOT_YET), row.toString());
      for (String word : words(row)) {
        assertTrue(methods.contains(word), "the page names " + word + ", which does not exist");
      }
    }
  }

  @Test
  void everyPublicMethodIsOnThePage() throws IOException {
    Set<String> missing = methods();
    rows().forEach(row -> words(row).forEach(missing::remove));
    assertEquals(Set.of(), missing);
  }

  @Test
  void wordsOfTheAuthorCannotBeOverridden() {
    for (Method method : Algorithm.class.getMethods()) {
      boolean callback = method.getName().startsWith("on") || method.getName().equals("initialize");
      if (method.getDeclaringClass() != Object.class) {
        assertEquals(!callback, Modifier.isFinal(method.getModifiers()), method.toString());
      }
    }
  }

  @Test
  void everyIndicatorHasAWord() throws IOException, URISyntaxException {
    Set<Class<?>> made =
        Arrays.stream(Algorithm.class.getMethods())
            .map(Method::getReturnType)
            .collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>();
    for (Class<?> type : classes(Indicator.class)) {
      if (isIndicator(type) && !made.contains(type)) {
        missing.add(type.getSimpleName());
      }
    }
    assertEquals(new TreeSet<>(WITHOUT_A_WORD), missing);
  }

  @Test
  void everyPatternHasAWord() throws IOException, URISyntaxException {
    Set<Class<?>> made =
        Arrays.stream(CandlestickPatterns.class.getMethods())
            .map(Method::getReturnType)
            .collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>();
    for (Class<?> type : classes(CandlestickPattern.class)) {
      if (isIndicator(type) && !made.contains(type)) {
        missing.add(type.getSimpleName());
      }
    }
    assertEquals(Set.of(), missing);
  }

  private static boolean isIndicator(Class<?> type) {
    return Indicator.class.isAssignableFrom(type)
        && !Modifier.isAbstract(type.getModifiers())
        && Modifier.isPublic(type.getModifiers());
  }

  /// The top-level classes of the package of a class.
  private static List<Class<?>> classes(Class<?> one) throws IOException, URISyntaxException {
    Path root = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path folder = root.resolve(one.getPackageName().replace('.', '/'));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.contains("$"))
          .filter(name -> !name.equals("package-info.class"))
          .<Class<?>>map(name -> load(one.getPackageName() + "." + name.replace(".class", "")))
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, WordsTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
