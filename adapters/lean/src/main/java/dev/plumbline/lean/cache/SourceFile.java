package dev.plumbline.lean.cache;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.CRC32;

/// What tells one content of a source file from another: its length, the time it was written, and a
/// sample of its bytes.
///
/// The sample is the end of the file: the end of a zip holds the checksums of all its entries, so
/// that a content that changed is noticed even where length and time are the same.
///
/// @param path the path below the data folder, with `/`
/// @param length the number of bytes
/// @param modifiedNs when it was written, nanoseconds since 1970
/// @param sample the CRC-32 of its last bytes
public record SourceFile(String path, long length, long modifiedNs, int sample) {
  private static final int SAMPLED = 512;

  /// The state of a file now, or null if there is none.
  ///
  /// @param path the path below the data folder, with `/`
  /// @param file the file itself
  /// @throws IOException if it exists but cannot be read
  public static SourceFile of(String path, File file) throws IOException {
    try {
      BasicFileAttributes now = Files.readAttributes(file.toPath(), BasicFileAttributes.class);
      long modified = now.lastModifiedTime().to(java.util.concurrent.TimeUnit.NANOSECONDS);
      return new SourceFile(path, now.size(), modified, sample(file, now.size()));
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  private static int sample(File file, long length) throws IOException {
    byte[] end = new byte[(int) Math.min(SAMPLED, length)];
    try (RandomAccessFile opened = new RandomAccessFile(file, "r")) {
      opened.seek(length - end.length);
      opened.readFully(end);
    }
    CRC32 crc = new CRC32();
    crc.update(end, 0, end.length);
    return (int) crc.getValue();
  }

  boolean isSame(SourceFile other) {
    return length == other.length
        && modifiedNs == other.modifiedNs
        && sample == other.sample
        && path.equals(other.path);
  }
}
