package dev.plumbline.lean.data;

import dev.plumbline.lean.cache.ColumnCache;
import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.sdk.spi.DataKey;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import java.time.DayOfWeek;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;

/// Reads the files that will be asked for next on other processors.
///
/// After a day of a security the following days are read in advance, and keys may be announced.
/// What is read but never asked for leaves no trace, so that results do not depend on it. The
/// methods are for one thread.
final class ReadAhead implements AutoCloseable {
  private static final int MINUTE_DAYS = 6;
  private static final int SECOND_DAYS = 2;
  private static final int MOST_THREADS = 3;

  private final DataFolder folder;
  private final ConcurrentLinkedQueue<PieceReader> readers = new ConcurrentLinkedQueue<>();
  private final Map<DataKey, Task> tasks = new HashMap<>();
  private final Map<DataKey, ArrayDeque<DataKey>> days = new HashMap<>();
  private final int threads;
  private final ColumnCache cache;
  private ExecutorService executor;

  /// Reads ahead below a folder; with one processor it reads only what is asked for.
  ///
  /// @param cache where columns are kept, or null
  ReadAhead(DataFolder folder, int processors, ColumnCache cache) {
    this.folder = folder;
    this.cache = cache;
    this.threads = Math.min(MOST_THREADS, processors - 1);
  }

  /// Begins to read a key that will be asked for.
  void announce(DataKey key) {
    if (threads > 0) {
      tasks.computeIfAbsent(key, this::start);
    }
  }

  /// What reading a key gives; waits for it if it is being read.
  Piece take(DataKey key) {
    Task task = tasks.remove(key);
    if (threads > 0) {
      readDaysAfter(key, daysAhead(key.resolution()));
    }
    return task != null ? task.result() : read(key);
  }

  @Override
  public void close() {
    if (executor != null) {
      executor.shutdownNow();
      executor.close();
    }
    readers.forEach(PieceReader::close);
    readers.clear();
    if (cache != null) {
      cache.close();
    }
  }

  private void readDaysAfter(DataKey key, int count) {
    if (count == 0) {
      return;
    }
    ArrayDeque<DataKey> pending = days.computeIfAbsent(stream(key), same -> new ArrayDeque<>());
    while (!pending.isEmpty() && pending.getFirst().dayNs() <= key.dayNs()) {
      tasks.remove(pending.removeFirst());
    }
    while (pending.size() < count) {
      DataKey last = pending.isEmpty() ? key : pending.getLast();
      DataKey next = atDay(key, nextDay(key, last.dayNs()));
      pending.add(next);
      announce(next);
    }
  }

  private Task start(DataKey key) {
    if (executor == null) {
      executor =
          Executors.newFixedThreadPool(
              threads, Thread.ofPlatform().daemon().name("lean-data-", 1).factory());
    }
    Task task = new Task(key);
    executor.execute(task);
    return task;
  }

  private Piece read(DataKey key) {
    PieceReader reader = readers.poll();
    if (reader == null) {
      reader = new PieceReader(folder, cache);
    }
    try {
      return reader.read(key);
    } finally {
      readers.offer(reader);
    }
  }

  private static int daysAhead(Resolution resolution) {
    return switch (resolution) {
      case MINUTE -> MINUTE_DAYS;
      case SECOND -> SECOND_DAYS;
      default -> 0;
    };
  }

  private static long nextDay(DataKey key, long dayNs) {
    long next = dayNs + Nanos.DAY;
    if (key.symbol().securityType() == SecurityType.EQUITY) {
      DayOfWeek day = Nanos.dayOfWeek(next);
      next += day == DayOfWeek.SATURDAY ? 2 * Nanos.DAY : day == DayOfWeek.SUNDAY ? Nanos.DAY : 0;
    }
    return next;
  }

  private static DataKey stream(DataKey key) {
    return atDay(key, 0);
  }

  private static DataKey atDay(DataKey key, long dayNs) {
    return new DataKey(key.symbol(), key.ticker(), key.resolution(), key.tickType(), dayNs);
  }

  /// The reading of one key, done by the thread that comes first.
  private final class Task extends FutureTask<Piece> {
    private final DataKey key;

    Task(DataKey key) {
      super(() -> read(key));
      this.key = key;
    }

    /// Reads the key if no other thread has begun to, else waits.
    Piece result() {
      run();
      try {
        return get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException("interrupted while reading " + LeanPaths.zip(key));
      } catch (ExecutionException e) {
        throw new IllegalStateException("cannot read " + LeanPaths.zip(key), e.getCause());
      }
    }
  }
}
