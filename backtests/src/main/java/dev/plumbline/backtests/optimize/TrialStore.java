package dev.plumbline.backtests.optimize;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The trials of one sweep on disk: a file that only grows, one line for each trial behind a first
/// line that says which sweep it is.
///
/// Each line carries its checksum. A process that is killed leaves at most one line that is not
/// whole: it is cut off when the file is opened again. A damaged line elsewhere is left where it is
/// and its trial counts as not done. Only one process at a time has the file open. Thread-safe.
public final class TrialStore implements AutoCloseable {
  /// The file's name.
  public static final String FILE = "trials.log";

  private final Map<Integer, Trial> found = new LinkedHashMap<>();
  private final FileChannel channel;
  private final FileLock lock;
  private int damaged;

  private TrialStore(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /// Opens the file of a folder; makes it where there is none.
  ///
  /// @param sweep what makes this sweep this one, in lines `name: value`
  /// @throws IllegalArgumentException if the file there is of another sweep
  /// @throws IOException if it cannot be read or written, or another process has it open
  public static TrialStore open(Path folder, List<String> sweep) throws IOException {
    Path file = folder.resolve(FILE);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      TrialStore store = new TrialStore(channel, lock(channel, file));
      store.load(file, sweep);
      return store;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static FileLock lock(FileChannel channel, Path file) throws IOException {
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      throw new IOException(
          "found " + file + " in use by another sweep; wait for it, or name another --out");
    }
    return lock;
  }

  private void load(Path file, List<String> sweep) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int whole = bytes.length;
    while (whole > 0 && bytes[whole - 1] != '\n') {
      whole--;
    }
    channel.truncate(whole);
    channel.position(whole);
    String header = String.join("; ", sweep);
    if (whole == 0) {
      write(header);
      return;
    }
    String text = new String(Arrays.copyOf(bytes, whole), StandardCharsets.UTF_8);
    List<String> lines = text.lines().toList();
    check(file, sweep, TrialLine.unchecked(lines.getFirst()));
    for (String line : lines.subList(1, lines.size())) {
      String json = TrialLine.unchecked(line);
      if (json == null) {
        damaged++;
      } else {
        Trial trial = TrialLine.read(json);
        found.put(trial.index(), trial);
      }
    }
  }

  private static void check(Path file, List<String> sweep, String header) {
    if (String.join("; ", sweep).equals(header)) {
      return;
    }
    StringBuilder text = new StringBuilder("found the trials of another sweep in " + file);
    if (header == null) {
      text.append(": its first line is damaged");
    } else {
      List<String> there = List.of(header.split("; "));
      sweep.stream()
          .filter(line -> !there.contains(line))
          .findFirst()
          .ifPresent(line -> {
            String name = line.substring(0, line.indexOf(':') + 1);
            String other =
                there.stream()
                    .filter(l -> l.startsWith(name))
                    .findFirst()
                    .orElse(name + " nothing");
            text.append(" (").append(other).append("; this one has ").append(line).append(")");
          });
    }
    text.append("; name another --out, or remove the file");
    throw new IllegalArgumentException(text.toString());
  }

  /// The trials that were there when the file was opened, by index.
  public Map<Integer, Trial> found() {
    return found;
  }

  /// The number of damaged lines met.
  public int damaged() {
    return damaged;
  }

  /// Adds a trial.
  ///
  /// @throws IOException if it cannot be written
  synchronized void add(Trial trial) throws IOException {
    write(TrialLine.of(trial));
  }

  private void write(String text) throws IOException {
    ByteBuffer line =
        ByteBuffer.wrap((TrialLine.checked(text) + "\n").getBytes(StandardCharsets.UTF_8));
    while (line.hasRemaining()) {
      channel.write(line);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    channel.force(false);
    lock.release();
    channel.close();
  }
}
