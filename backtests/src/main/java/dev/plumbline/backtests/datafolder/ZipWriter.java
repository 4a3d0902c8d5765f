package dev.plumbline.backtests.datafolder;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// A writer that packs zips on the machine's other cores while its caller makes the next text.
///
/// When too much is waiting the caller packs too, which bounds the memory. What is written does not
/// depend on the number of threads. The files are all there once [#close()] has returned normally.
public final class ZipWriter implements AutoCloseable {
  private static final int WAITING = 32;

  private final Path root;
  private final ThreadPoolExecutor workers;
  private final AtomicReference<IOException> failure = new AtomicReference<>();
  private final AtomicInteger missing = new AtomicInteger();

  /// A writer below a folder, with a thread for each core but the caller's (at least one).
  ///
  /// @param root folder that all paths are relative to; made when needed
  public ZipWriter(Path root) {
    this.root = root;
    int threads = Math.clamp(Runtime.getRuntime().availableProcessors() - 1L, 1, 8);
    this.workers =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            new ThreadPoolExecutor.CallerRunsPolicy());
  }

  /// Hands over one file.
  ///
  /// @param path path of the archive below the root, with `/` between names
  /// @param zip entry name and content; the content must not be changed afterwards
  /// @throws IOException if an earlier file could not be written
  public void add(String path, LeanZip zip) throws IOException {
    rethrow();
    missing.incrementAndGet();
    workers.execute(() -> write(root.resolve(path), zip));
  }

  /// Waits until every file is on disk.
  ///
  /// @throws IOException if one of them could not be written, or the thread was interrupted first
  @Override
  public void close() throws IOException {
    workers.close();
    rethrow();
    if (missing.get() > 0) {
      throw new InterruptedIOException(
          "stopped with " + missing.get() + " files not written below " + root);
    }
  }

  private void write(Path file, LeanZip zip) {
    if (failure.get() != null) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, zip.pack());
      missing.decrementAndGet();
    } catch (IOException e) {
      failure.compareAndSet(null, e);
    }
  }

  private void rethrow() throws IOException {
    IOException first = failure.get();
    if (first != null) {
      throw new IOException("cannot write below " + root + ": " + first, first);
    }
  }
}
