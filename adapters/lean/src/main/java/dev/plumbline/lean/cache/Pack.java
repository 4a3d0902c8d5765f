package dev.plumbline.lean.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The columns of the files of one folder and one kind, in a few segments.
///
/// New pieces go into a segment of their own; when there are many, or one is damaged, all that is
/// whole is put into one. Segments are made under another name and moved to their place whole, so
/// that any number of processes may read and write at once: at worst a piece is kept twice.
/// Thread-safe.
final class Pack {
  private static final int MOST_SEGMENTS = 16;

  private final Path folder;
  private final Map<String, Found> found = new HashMap<>();
  private final List<Path> files = new ArrayList<>();
  private final List<Segment.Piece> fresh = new ArrayList<>();

  private boolean damaged;

  private record Found(Segment segment, Segment.Entry entry) {}

  /// What is kept in a folder; what cannot be read counts as not kept.
  Pack(Path folder) {
    this.folder = folder;
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*" + Segment.ENDING)) {
      for (Path file : all) {
        open(file);
      }
    } catch (NoSuchFileException | NotDirectoryException e) {
      // nothing is kept yet
    } catch (IOException e) {
      found.clear();
    }
  }

  private void open(Path file) {
    files.add(file);
    try {
      Segment segment = Segment.open(file);
      if (segment == null) {
        damaged = true;
      } else {
        for (Segment.Entry entry : segment.entries()) {
          Found before = found.get(entry.source().path());
          if (before == null || before.entry.source().modifiedNs() <= entry.source().modifiedNs()) {
            found.put(entry.source().path(), new Found(segment, entry));
          }
        }
      }
    } catch (IOException | RuntimeException e) {
      damaged = true; // or removed by another process; it is read from the source
    }
  }

  /// The columns of a file, or null.
  ColumnCache.Kept find(SourceFile source) {
    Found kept;
    synchronized (this) {
      kept = found.get(source.path());
    }
    if (kept == null || !kept.entry.source().isSame(source)) {
      return null;
    }
    Object columns = kept.segment.columns(kept.entry);
    if (columns == null) {
      forget(source.path());
      return null;
    }
    return new ColumnCache.Kept(columns, kept.entry.fingerprint());
  }

  private synchronized void forget(String path) {
    found.remove(path);
    damaged = true;
  }

  /// Takes a piece; it is written later.
  synchronized void add(Segment.Piece piece) {
    fresh.add(piece);
  }

  /// Forgets what was taken and not written.
  synchronized void drop() {
    fresh.clear();
  }

  /// Writes what was taken.
  synchronized void write(String uniqueName) throws IOException {
    if (fresh.isEmpty()) {
      return;
    }
    Files.createDirectories(folder);
    boolean whole = damaged || files.size() >= MOST_SEGMENTS;
    List<Segment.Piece> pieces = whole ? everything() : List.copyOf(fresh);
    Path temporary = folder.resolve("." + uniqueName + ".tmp");
    Path file = folder.resolve(uniqueName + Segment.ENDING);
    try {
      Segment.write(temporary, pieces);
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
    fresh.clear();
    if (whole) {
      for (Path old : files) {
        Files.deleteIfExists(old);
      }
      files.clear();
      damaged = false;
    }
    files.add(file);
  }

  private List<Segment.Piece> everything() {
    Map<String, Segment.Piece> all = new LinkedHashMap<>();
    for (Found kept : found.values()) {
      byte[] raw = kept.segment.raw(kept.entry);
      if (raw != null) {
        Segment.Entry entry = kept.entry;
        all.put(
            entry.source().path(),
            new Segment.Piece(entry.source(), entry.fingerprint(), ByteBuffer.wrap(raw)));
      }
    }
    for (Segment.Piece piece : fresh) {
      all.put(piece.source().path(), piece);
    }
    return List.copyOf(all.values());
  }
}
