package dev.plumbline.lean.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Decoded columns of the files of one data folder, kept on disk between runs.
///
/// A file's columns are given only while its length, the time it was written and a sample of its
/// content are as they were; a piece whose checksum is wrong counts as not kept. Any number of
/// processes may use one cache at once. What cannot be written is left out: a run does not depend
/// on it. Thread-safe.
public final class ColumnCache implements AutoCloseable {
  private static final String FOLDER = "columns";
  private static final int PENDING_LIMIT = 16 << 20;

  private final Path top;
  private final Path folder;
  private final long limit;
  private final ConcurrentHashMap<String, Pack> packs = new ConcurrentHashMap<>();

  /// What was taken lies outside the heap until it is written, then its memory is given back.
  private Arena arena = Arena.ofShared();

  private int pending;
  private int written;

  /// The cache of a data folder.
  ///
  /// @param cacheFolder where the project's own data goes; made when something is to be kept
  /// @param data the data folder
  /// @param limit the most bytes that all columns below the cache folder may take
  public ColumnCache(Path cacheFolder, Path data, long limit) {
    this.top = cacheFolder.resolve(FOLDER);
    this.folder = top.resolve(nameOf(data.toAbsolutePath().normalize().toString()));
    this.limit = limit;
  }

  /// Columns as they were kept.
  ///
  /// @param columns trade or quote columns
  /// @param fingerprint the fingerprint of the file they were read from
  public record Kept(Object columns, long fingerprint) {}

  /// The columns of a file as it is now, or null.
  public Kept find(SourceFile source) {
    return pack(source).find(source);
  }

  /// Takes the columns of a file, to keep them.
  ///
  /// @param source the file as it was before it was read
  /// @param fingerprint the fingerprint of its content
  /// @param columns its columns; those of a kind that is not kept are left out
  public void offer(SourceFile source, long fingerprint, Object columns) {
    byte[] bytes = ColumnBytes.of(columns);
    if (bytes != null) {
      take(source, fingerprint, bytes);
    }
  }

  private synchronized void take(SourceFile source, long fingerprint, byte[] bytes) {
    MemorySegment kept = arena.allocate(bytes.length);
    MemorySegment.copy(bytes, 0, kept, ValueLayout.JAVA_BYTE, 0, bytes.length);
    pack(source).add(new Segment.Piece(source, fingerprint, kept.asByteBuffer()));
    pending += bytes.length;
    if (pending >= PENDING_LIMIT) {
      write();
    }
  }

  /// Writes what was taken, and removes the oldest segments where there is too much.
  @Override
  public synchronized void close() {
    if (pending > 0) {
      write();
    }
  }

  private void write() {
    try {
      for (Pack pack : packs.values()) {
        pack.write(
            Long.toHexString(System.currentTimeMillis())
                + "-"
                + ProcessHandle.current().pid()
                + "-"
                + written++);
      }
      removeOldest();
    } catch (IOException | UncheckedIOException e) {
      // a folder that cannot be written keeps nothing: the next run reads the sources again
      packs.values().forEach(Pack::drop);
    }
    pending = 0;
    arena.close();
    arena = Arena.ofShared();
  }

  private void removeOldest() throws IOException {
    long size = 0;
    List<Path> all = segments(top);
    List<Path> byAge = new ArrayList<>(all);
    for (Path file : all) {
      size += Files.size(file);
    }
    if (size <= limit) {
      return;
    }
    byAge.sort(Comparator.comparing(ColumnCache::age));
    for (Path file : byAge) {
      if (size <= limit) {
        return;
      }
      size -= Files.size(file);
      Files.deleteIfExists(file);
    }
  }

  private static java.nio.file.attribute.FileTime age(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return java.nio.file.attribute.FileTime.fromMillis(0);
    }
  }

  private static List<Path> segments(Path below) throws IOException {
    if (!Files.isDirectory(below)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(below)) {
      return all.filter(file -> file.toString().endsWith(Segment.ENDING)).toList();
    }
  }

  /// The bytes that all columns below a cache folder take.
  ///
  /// @throws IOException if they cannot be counted
  public static long size(Path cacheFolder) throws IOException {
    long size = 0;
    for (Path file : segments(cacheFolder.resolve(FOLDER))) {
      size += Files.size(file);
    }
    return size;
  }

  /// Removes all columns below a cache folder.
  ///
  /// @return the bytes freed
  /// @throws IOException if something cannot be removed
  public static long clear(Path cacheFolder) throws IOException {
    long size = size(cacheFolder);
    Path top = cacheFolder.resolve(FOLDER);
    if (Files.isDirectory(top)) {
      List<Path> all;
      try (Stream<Path> walk = Files.walk(top)) {
        all = walk.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : all) {
        Files.deleteIfExists(path);
      }
    }
    return size;
  }

  private Pack pack(SourceFile source) {
    return packs.computeIfAbsent(packName(source.path()), name -> new Pack(folder.resolve(name)));
  }

  /// The pack of a path: its folder, and the kind of data where a folder holds several.
  private static String packName(String path) {
    int slash = path.lastIndexOf('/');
    String name = path.substring(slash + 1);
    int kind = name.indexOf('_');
    String kindName = kind < 0 ? "" : name.substring(kind).replace(".zip", "");
    return path.substring(0, Math.max(slash, 0)).replace('/', '.') + kindName;
  }

  private static String nameOf(String path) {
    long hash = 0xcbf2_9ce4_8422_2325L;
    for (int i = 0; i < path.length(); i++) {
      hash = (hash ^ path.charAt(i)) * 0x100_0000_01b3L;
    }
    return HexFormat.of().toHexDigits(hash);
  }
}
