package dev.plumbline.lean.file;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/// The content of one file at a time, in a buffer that is used again for the next.
///
/// Not thread-safe.
public final class FileBytes {
  private final CRC32 crc32 = new CRC32();
  private final CRC32C crc32c = new CRC32C();
  private byte[] bytes;
  private int length;

  /// An empty buffer that grows when it is needed.
  public FileBytes() {
    bytes = new byte[0];
  }

  /// Reads a file whole.
  ///
  /// @return whether the file exists
  /// @throws IOException if it exists but cannot be read, or is larger than 2 GB
  public boolean read(File file) throws IOException {
    length = 0;
    long size = file.length();
    if (size == 0 && !file.exists()) {
      return false;
    }
    if (size > Integer.MAX_VALUE - 16) {
      throw new IOException("the file has " + size + " bytes; expected less than 2 GB");
    }
    if (bytes.length < size) {
      long spare = bytes.length == 0 ? 0 : size / 4;
      bytes = new byte[(int) Math.min(Integer.MAX_VALUE - 16L, size + spare)];
    }
    try (RandomAccessFile opened = new RandomAccessFile(file, "r")) {
      opened.readFully(bytes, 0, (int) size);
    }
    length = (int) size;
    return true;
  }

  /// The buffer; only the first [#length()] bytes belong to the file, until the next read.
  public byte[] bytes() {
    return bytes;
  }

  /// The number of bytes of the file.
  public int length() {
    return length;
  }

  /// CRC-32C and CRC-32 of the file, as [FileRead] holds them.
  public long fingerprint() {
    crc32.reset();
    crc32.update(bytes, 0, length);
    crc32c.reset();
    crc32c.update(bytes, 0, length);
    return crc32c.getValue() << 32 | crc32.getValue();
  }
}
