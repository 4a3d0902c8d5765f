package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.json.JsonWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// The file `NAME-progress.json`, which tells the dashboard how far a run is; gone when it is over.
///
/// A thread of its own writes it twice a second, from half a second on: short runs write nothing,
/// and what runs is not asked to do anything. Where the file cannot be written the run goes on.
final class ProgressFile implements AutoCloseable {
  private static final long EVERY_MS = 500;

  /// How far something is.
  ///
  /// @param part from 0 to 1
  /// @param text the same for people
  record Standing(double part, String text) {}

  private final Path file;
  private final String name;
  private final String kind;
  private final Supplier<Standing> standing;
  private final Thread writer;
  private boolean over;

  private ProgressFile(Path folder, String name, String kind, Supplier<Standing> standing) {
    this.file = folder.resolve(name + "-progress.json");
    this.name = name;
    this.kind = kind;
    this.standing = standing;
    this.writer = Thread.ofPlatform().daemon().name("progress").unstarted(this::follow);
  }

  /// Begins to follow.
  ///
  /// @param folder where the results go
  /// @param kind `backtest` or `optimize`
  /// @param standing asked by another thread
  static ProgressFile following(
      Path folder, String name, String kind, Supplier<Standing> standing) {
    ProgressFile progress = new ProgressFile(folder, name, kind, standing);
    progress.writer.start();
    return progress;
  }

  private synchronized void follow() {
    try {
      for (boolean waited = false; !over; waited = true) {
        if (waited) {
          write();
        }
        wait(EVERY_MS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      over = true;
    }
  }

  private void write() throws IOException {
    Standing now = standing.get();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name", name);
    fields.put("kind", kind);
    fields.put("part", Double.toString(now.part()));
    fields.put("text", now.text());
    fields.put("process", Long.toString(ProcessHandle.current().pid()));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(fresh, JsonWords.object(fields) + "\n");
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Ends it and takes the file away.
  @Override
  public synchronized void close() throws IOException {
    over = true;
    notifyAll();
    Files.deleteIfExists(file);
  }
}
