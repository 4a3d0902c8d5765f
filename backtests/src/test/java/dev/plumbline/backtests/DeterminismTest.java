package dev.plumbline.backtests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.algorithms.fuzz.SampleDaily;
import dev.plumbline.algorithms.fuzz.SampleMinute;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.testalgorithms.SampleFolder;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.result.BacktestResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeterminismTest {
  @TempDir private Path folder;

  @Test
  void writesTheSameBytesForTheSameRun() throws Exception {
    List<Path> one = write("one", run(SampleMinute.class, "1301"));
    List<Path> two = write("two", run(SampleMinute.class, "1301"));
    assertSameContent(one, two);
  }

  @Test
  void keepsRunsApartThatGoOnAtOnce() throws Exception {
    List<Callable<BacktestResult>> runs =
        List.of(
            () -> run(SampleMinute.class, "1301"),
            () -> run(SampleDaily.class, "1601"),
            () -> run(SampleMinute.class, "1302"),
            () -> run(SampleMinute.class, "1301"));
    List<BacktestResult> together = together(runs);
    for (int i = 0; i < runs.size(); i++) {
      List<Path> alone = write("alone" + i, runs.get(i).call());
      assertSameContent(alone, write("together" + i, together.get(i)));
    }
  }

  /// LEAN's hashes of the orders of these runs.
  @Test
  void givesLeansOrdersWhenRunsGoOnAtOnce() throws Exception {
    List<BacktestResult> results =
        together(
            List.of(() -> run(SampleDaily.class, "1601"), () -> run(SampleDaily.class, "1602")));
    assertEquals("339644bf50c2149fa389f8e6c6fcb319", results.getFirst().orderListHash());
    assertEquals(17_673, results.getFirst().dataPoints());
    assertEquals("f7f505992bc7600c6e51851982ffaa87", results.getLast().orderListHash());
  }

  private static BacktestResult run(Class<? extends Algorithm> type, String seed)
      throws IOException {
    return Backtests.run(
        type, RunOptions.DEFAULT.withData(SampleFolder.path()).withParameter("seed", seed));
  }

  /// Runs all at once, each on a thread of its own.
  private static List<BacktestResult> together(List<Callable<BacktestResult>> runs)
      throws Exception {
    CountDownLatch ready = new CountDownLatch(runs.size());
    List<BacktestResult> results = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(runs.size())) {
      List<Future<BacktestResult>> futures = new ArrayList<>();
      for (Callable<BacktestResult> run : runs) {
        futures.add(
            threads.submit(() -> {
              ready.countDown();
              ready.await();
              return run.call();
            }));
      }
      for (Future<BacktestResult> future : futures) {
        results.add(future.get());
      }
    }
    return results;
  }

  private List<Path> write(String name, BacktestResult result) {
    return Backtests.write(folder.resolve(name), result);
  }

  private static void assertSameContent(List<Path> one, List<Path> two) throws IOException {
    assertEquals(one.size(), two.size());
    for (int i = 0; i < one.size(); i++) {
      assertEquals(one.get(i).getFileName(), two.get(i).getFileName());
      assertArrayEquals(content(one.get(i)), content(two.get(i)), one.get(i)::toString);
    }
  }

  /// The bytes of a file without what the clock on the wall put in: the duration and speed in the
  /// log.
  private static byte[] content(Path file) throws IOException {
    if (!file.getFileName().toString().endsWith("-log.txt")) {
      return Files.readAllBytes(file);
    }
    return Files.readString(file)
        .replaceFirst("completed in [0-9.]+ seconds at [0-9]+k data points per second", "completed")
        .getBytes(StandardCharsets.UTF_8);
  }
}
