package dev.plumbline.backtests.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.algorithm.Algorithm;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlgorithmCatalogTest {
  @TempDir private Path folder;

  @Test
  void findsTheProjectsClassesBySimpleAndFullName() throws IOException {
    try (AlgorithmCatalog catalog = new AlgorithmCatalog(List.of())) {
      Class<?> simple = catalog.find("SampleBuyAndHold");
      assertEquals("dev.plumbline.algorithms.fuzz.SampleBuyAndHold", simple.getName());
      assertEquals(simple, catalog.find(simple.getName()));
      assertNull(catalog.findOrNull("SampleBuyAndHodl"));
    }
  }

  @Test
  void findsClassesInAUsersFolder() throws Exception {
    Path mine = compiled("mine", "com.example", "Crossing");
    try (AlgorithmCatalog catalog = new AlgorithmCatalog(List.of(mine))) {
      assertEquals("com.example.Crossing", catalog.find("Crossing").getName());
      assertEquals("com.example.Crossing$Nested", catalog.find("Nested").getName());
      assertEquals(
          "com.example.Crossing$Nested", catalog.find("com.example.Crossing.Nested").getName());
      assertEquals(mine, catalog.algorithms().get("com.example.Crossing"));
    }
  }

  @Test
  void findsClassesInAUsersJarAndMakesThem() throws Exception {
    Path jar = jar(compiled("mine", "com.example", "Crossing"));
    try (AlgorithmCatalog catalog = new AlgorithmCatalog(List.of(jar))) {
      Algorithm algorithm = AlgorithmClasses.create(catalog.find("Crossing"));
      assertEquals("com.example.Crossing", algorithm.getClass().getName());
    }
  }

  @Test
  void listsBothClassesOfOneSimpleName() throws Exception {
    Path one = compiled("one", "com.example", "Crossing");
    Path two = compiled("two", "org.example", "Crossing");
    try (AlgorithmCatalog catalog = new AlgorithmCatalog(List.of(one, two))) {
      assertEquals(
          """
          found 2 classes with the name Crossing:
            com.example.Crossing in %s
            org.example.Crossing in %s
          expected one; write its full name\
          """
              .formatted(one, two),
          messageOf(catalog, "Crossing"));
      assertEquals("org.example.Crossing", catalog.find("org.example.Crossing").getName());
    }
  }

  @Test
  void refusesAUsersClassWithTheSimpleNameOfOneOfTheProject() throws Exception {
    Path mine = compiled("mine", "com.example", "SampleBuyAndHold");
    try (AlgorithmCatalog catalog = new AlgorithmCatalog(List.of(mine))) {
      String message = messageOf(catalog, "SampleBuyAndHold");
      assertTrue(message.contains("  com.example.SampleBuyAndHold in " + mine), message);
      assertTrue(message.contains("  dev.plumbline.algorithms.fuzz.SampleBuyAndHold"), message);
    }
  }

  @Test
  void tellsWhatAClassNeedsThatCannotBeLoaded() throws Exception {
    Path mine = compiled("mine", "com.example", "Crossing");
    Files.delete(mine.resolve("com/example/Crossing$Part.class"));
    try (AlgorithmCatalog catalog = new AlgorithmCatalog(List.of(mine))) {
      String message =
          assertThrows(
                  AlgorithmLoadException.class,
                  () -> AlgorithmClasses.create(catalog.find("Crossing")))
              .getMessage();
      assertTrue(message.contains("com/example/Crossing$Part"), message);
    }
  }

  @Test
  void looksNowhereElseForAMisspeltName() throws Exception {
    Path mine = compiled("mine", "com.example", "Crossing");
    try (AlgorithmCatalog catalog = new AlgorithmCatalog(List.of(mine))) {
      String message = messageOf(catalog, "Crosing");
      assertTrue(message.contains("did you mean Crossing?"), message);
      assertTrue(message.contains("looked into the program and [" + mine + "]"), message);
    }
  }

  @Test
  void listsOnlyWhatCanBeRun() throws IOException {
    try (AlgorithmCatalog catalog = new AlgorithmCatalog(List.of())) {
      assertTrue(
          catalog.algorithms().containsKey("dev.plumbline.algorithms.fuzz.SampleBuyAndHold"));
      assertFalse(catalog.algorithms().containsKey("dev.plumbline.algorithms.fuzz.FuzzBase"));
    }
  }

  @Test
  void looksIntoEveryPackageOfTheProjectFirst() throws IOException {
    try (AlgorithmCatalog catalog = new AlgorithmCatalog(List.of())) {
      for (String name : catalog.algorithms().keySet()) {
        if (name.indexOf('$') < 0) {
          assertEquals(name, catalog.ownName(name.substring(name.lastIndexOf('.') + 1)));
        }
      }
    }
  }

  private static String messageOf(AlgorithmCatalog catalog, String name) {
    return assertThrows(AlgorithmLoadException.class, () -> catalog.find(name)).getMessage();
  }

  /// A folder with the compiled class of an algorithm, a nested one, and a part that it needs.
  private Path compiled(String into, String packageName, String name)
      throws IOException, URISyntaxException {
    Path source = Files.createDirectories(folder.resolve(into + "-source")).resolve(name + ".java");
    Files.writeString(
        source,
        """
        package %s;
        public class %s extends dev.plumbline.sdk.algorithm.Algorithm {
          private final Part part = new Part();
          @Override public void initialize() { setStartDate(2014, 6, 2); }
          static class Part {}
          public static class Nested extends dev.plumbline.sdk.algorithm.Algorithm {
            @Override public void initialize() { setStartDate(2014, 6, 2); }
          }
        }
        """
            .formatted(packageName, name));
    Path classes = folder.resolve(into);
    Path sdk = Path.of(Algorithm.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                OutputStream.nullOutputStream(),
                null,
                "-proc:none",
                "-cp",
                sdk.toString(),
                "-d",
                classes.toString(),
                source.toString());
    assertEquals(0, status, "the source compiles");
    return classes;
  }

  private Path jar(Path classes) throws IOException {
    Path jar = folder.resolve("mine.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> tree = Files.walk(classes)) {
      for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        out.write(Files.readAllBytes(file));
      }
    }
    return jar;
  }
}
