package dev.plumbline.backtests.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.backtests.Backtests;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.StopMarketOrder;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.testing.Shared;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The algorithms of the page for those who come from LEAN compile as they stand there, and run.
class PortingPageTest {
  private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("public class (\\w+)");
  private static final String IMPORTS =
      """
      import dev.plumbline.sdk.algorithm.*;
      import dev.plumbline.sdk.data.*;
      import dev.plumbline.sdk.indicator.*;
      import dev.plumbline.sdk.order.*;
      import dev.plumbline.sdk.symbol.*;
      import dev.plumbline.sdk.time.*;
      import dev.plumbline.sdk.value.*;
      import java.util.*;
      """;

  @TempDir private Path folder;

  @Test
  void itsAlgorithmsCompile() throws IOException {
    assertEquals(List.of("AboveAverage", "BetterOfTwo"), compile());
  }

  @Tag("shared")
  @Test
  void theStopOfTheFirstIsTheFillTimesNineteenTwentiethsToTheLastDigit() throws Exception {
    BacktestResult result = run("AboveAverage");
    List<Order> orders = result.orders();
    assertTrue(orders.size() >= 2, orders.toString());
    Order bought = orders.getFirst();
    StopMarketOrder stop = (StopMarketOrder) orders.get(1);
    assertEquals(
        bought.priceExact().multiply(Decimal.of("0.95")).round(2), stop.stopPriceExact().round(2));
  }

  @Tag("shared")
  @Test
  void theSecondTradesOnceAWeek() throws Exception {
    BacktestResult result = run("BetterOfTwo");
    assertTrue(result.orders().size() > 52, "orders: " + result.orders().size());
  }

  private BacktestResult run(String name) throws Exception {
    compile();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      Algorithm algorithm =
          loader.loadClass(name).asSubclass(Algorithm.class).getDeclaredConstructor().newInstance();
      BacktestResult result =
          Backtests.run(algorithm, RunOptions.DEFAULT.withData(Shared.lean("data")));
      assertEquals(AlgorithmStatus.COMPLETED, result.state().status(), name);
      return result;
    }
  }

  /// Compiles every algorithm of the page; gives their names.
  private List<String> compile() throws IOException {
    List<String> names = new ArrayList<>();
    List<Path> sources = new ArrayList<>();
    Matcher blocks = BLOCK.matcher(Files.readString(page()));
    while (blocks.find()) {
      Matcher name = NAME.matcher(blocks.group(1));
      assertTrue(name.find(), blocks.group(1));
      names.add(name.group(1));
      sources.add(folder.resolve(name.group(1) + ".java"));
      Files.writeString(sources.getLast(), IMPORTS + blocks.group(1));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-proc:none",
              "-d",
              folder.toString(),
              "-classpath",
              System.getProperty("java.class.path"));
      boolean compiled =
          compiler
              .getTask(
                  messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertTrue(compiled, messages::toString);
    }
    return names;
  }

  private static Path page() {
    Path here = Path.of("").toAbsolutePath();
    Path project = Files.isDirectory(here.resolve("backtests")) ? here : here.getParent();
    return project.resolve("sdk/PORTING.md");
  }
}
