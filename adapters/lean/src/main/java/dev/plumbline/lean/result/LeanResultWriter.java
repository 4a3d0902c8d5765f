package dev.plumbline.lean.result;

import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.result.LogLine;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/// Writes the result set of a run in LEAN's format.
///
/// The files are `<name>.json`, `<name>-summary.json`, `<name>-order-events.json` (only if there
/// are order events; one of an earlier run is removed) and `<name>-log.txt`. Differences from LEAN:
/// `OrderListHash` stands among the statistics; `provenance` is added; `serverStatistics` and
/// `analysis` are left out, and of `state` what a clock or a host would tell; orders ascend by id;
/// ids of closed trades are numbers.
public final class LeanResultWriter {
  private LeanResultWriter() {}

  /// Writes the files, each whole or not at all; the result itself comes last, so that whoever
  /// finds it finds the others.
  ///
  /// @param folder where to; made if absent
  /// @return the files written
  /// @throws UncheckedIOException if a file cannot be written; none of the temporary files is left
  ///   then
  public static List<Path> write(Path folder, BacktestResult result) {
    String name = result.algorithmId();
    Path events = folder.resolve(name + "-order-events.json");
    Map<Path, Consumer<OutputStream>> files = new LinkedHashMap<>();
    files.put(folder.resolve(name + "-log.txt"), out -> writeLog(out, result));
    if (!result.orderEvents().isEmpty()) {
      files.put(
          events,
          out -> OrderEventJson.write(new JsonWriter(out, false), name, result.orderEvents()));
    }
    files.put(
        folder.resolve(name + "-summary.json"),
        out -> new ResultJson(new JsonWriter(out, true), result).writeSummary());
    files.put(
        folder.resolve(name + ".json"),
        out -> new ResultJson(new JsonWriter(out, true), result).write());
    try {
      writeAll(folder, files, events);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the results to '" + folder + "': " + e, e);
    }
    return List.copyOf(files.keySet());
  }

  private static void writeLog(OutputStream out, BacktestResult result) {
    StringBuilder text = new StringBuilder();
    for (LogLine line : result.log()) {
      text.append(LeanText.logTime(line.timeNs())).append(' ').append(line.message()).append('\n');
    }
    try {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the log: " + e.getMessage(), e);
    }
  }

  private static void writeAll(Path folder, Map<Path, Consumer<OutputStream>> files, Path events)
      throws IOException {
    Files.createDirectories(folder);
    Map<Path, Path> temporary = new LinkedHashMap<>();
    try {
      for (Path file : files.keySet()) {
        temporary.put(folder.resolve(temporaryName(file)), file);
      }
      writeTogether(temporary, files);
      if (!files.containsKey(events)) {
        Files.deleteIfExists(events);
      }
      for (Map.Entry<Path, Path> file : temporary.entrySet()) {
        move(file.getKey(), file.getValue());
      }
    } finally {
      for (Path path : temporary.keySet()) {
        Files.deleteIfExists(path);
      }
    }
  }

  /// Writes the last file, the largest, here and the others beside it on another thread.
  private static void writeTogether(
      Map<Path, Path> temporary, Map<Path, Consumer<OutputStream>> files) throws IOException {
    List<Path> paths = List.copyOf(temporary.keySet());
    FutureTask<Void> others =
        new FutureTask<>(() -> {
          for (Path path : paths.subList(0, paths.size() - 1)) {
            write(path, files.get(temporary.get(path)));
          }
          return null;
        });
    Thread thread = Thread.ofPlatform().daemon().name("lean-results").start(others);
    try {
      write(paths.getLast(), files.get(temporary.get(paths.getLast())));
      others.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException cause -> throw cause;
        case RuntimeException cause -> throw cause;
        default -> throw new IllegalStateException("Cannot write the results", e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while writing", e);
    } finally {
      join(thread);
    }
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void write(Path path, Consumer<OutputStream> content) throws IOException {
    try (OutputStream out = Files.newOutputStream(path)) {
      content.accept(out);
    }
  }

  /// A name that no other process and no other thread of this one uses.
  private static String temporaryName(Path file) {
    return ".%s.%d-%d.tmp"
        .formatted(
            file.getFileName(), ProcessHandle.current().pid(), Thread.currentThread().threadId());
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
