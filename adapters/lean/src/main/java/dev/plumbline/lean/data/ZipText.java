package dev.plumbline.lean.data;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The text of a zip's first entry, in a buffer that is used again for the next zip.
///
/// The first entry of the directory counts, whatever its name, as in LEAN. The text always ends
/// with a line feed. Not thread-safe.
final class ZipText implements AutoCloseable {
  private static final int LARGEST_RATIO = 1_032;

  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private byte[] text = new byte[1 << 18];
  private int start;
  private int end;
  private String entry = "";

  /// Reads the first entry of a zip.
  ///
  /// @return false if the zip has no entry
  /// @throws CorruptZipException if it is no zip, is cut off, or its content is damaged
  boolean read(byte[] zip, int length) throws CorruptZipException {
    entry = "";
    start = 0;
    end = 0;
    ZipDirectory directory = new ZipDirectory(zip, length);
    if (!directory.findFirstFile()) {
      return false;
    }
    entry = directory.name();
    extract(zip, directory);
    return true;
  }

  /// The buffer; the text reaches from [#start()] to [#end()], until the next read.
  byte[] text() {
    return text;
  }

  /// Where the text begins.
  int start() {
    return start;
  }

  /// Where the text ends; the byte before is a line feed unless the text is empty.
  int end() {
    return end;
  }

  /// The name of the entry.
  String entry() {
    return entry;
  }

  @Override
  public void close() {
    inflater.end();
  }

  private void extract(byte[] zip, ZipDirectory file) throws CorruptZipException {
    int size = file.size();
    int packed = file.packedSize();
    require(size <= (long) packed * LARGEST_RATIO + 64, "a size of " + size + " bytes");
    if (text.length < size + 1) {
      text = new byte[size + size / 4 + 1];
    }
    switch (file.method()) {
      case 0 -> {
        require(size == packed, "a stored entry of two sizes");
        System.arraycopy(zip, file.contentStart(), text, 0, size);
      }
      case 8 -> inflate(zip, file.contentStart(), packed, size);
      default -> throw new CorruptZipException("compression method " + file.method());
    }
    crc.reset();
    crc.update(text, 0, size);
    require((int) crc.getValue() == file.checksum(), "a wrong checksum");
    finish(size);
  }

  private void inflate(byte[] zip, int from, int packed, int size) throws CorruptZipException {
    inflater.reset();
    inflater.setInput(zip, from, packed);
    int done = 0;
    try {
      while (!inflater.finished()) {
        int got = inflater.inflate(text, done, size + 1 - done);
        done += got;
        require(got > 0 || inflater.finished(), "packed data that ends early");
        require(done <= size, "more text than its size of " + size + " bytes");
      }
    } catch (DataFormatException e) {
      throw new CorruptZipException("damaged packed data (" + e.getMessage() + ")");
    }
    require(done == size, done + " bytes of text instead of " + size);
  }

  private void finish(int size) {
    end = size;
    if (size > 0 && text[size - 1] != '\n') {
      text[end++] = '\n';
    }
    boolean byteOrderMark =
        size >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
    start = byteOrderMark ? 3 : 0;
  }

  private static void require(boolean right, String found) throws CorruptZipException {
    if (!right) {
      throw new CorruptZipException(found);
    }
  }
}
