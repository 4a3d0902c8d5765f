package dev.plumbline.lean.data;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The text of a zip's first entry, in a buffer that is used again for the next zip.
///
/// Layout of zip files: PKWARE, APPNOTE.TXT 6.3. The first entry of the central directory counts,
/// whatever its name, as in LEAN. The text always ends with a line feed. Not thread-safe.
final class ZipText implements AutoCloseable {
  private static final int END_HEADER = 0x06054b50;
  private static final int CENTRAL_HEADER = 0x02014b50;
  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int CENTRAL_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int LARGEST_COMMENT = 65_535;
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
    int tail = endHeader(zip, length);
    int count = u16(zip, tail + 10);
    int header = u31(zip, tail + 16, "the place of the central directory");
    for (int i = 0; i < count; i++) {
      require(header + CENTRAL_LENGTH <= tail, "a central directory that ends early");
      require(i32(zip, header) == CENTRAL_HEADER, "a damaged central directory");
      int nameLength = u16(zip, header + 28);
      require(header + CENTRAL_LENGTH + nameLength <= tail, "a name that ends early");
      if (zip[header + CENTRAL_LENGTH + nameLength - (nameLength > 0 ? 1 : 0)] != '/') {
        entry = new String(zip, header + CENTRAL_LENGTH, nameLength, StandardCharsets.ISO_8859_1);
        extract(zip, length, header);
        return true;
      }
      header += CENTRAL_LENGTH + nameLength + u16(zip, header + 30) + u16(zip, header + 32);
    }
    return false;
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

  private void extract(byte[] zip, int length, int header) throws CorruptZipException {
    require((u16(zip, header + 8) & 1) == 0, "an encrypted entry");
    int method = u16(zip, header + 10);
    int checksum = i32(zip, header + 16);
    int packed = u31(zip, header + 20, "the packed size");
    int size = u31(zip, header + 24, "the size");
    int local = u31(zip, header + 42, "the place of the entry");
    require(local + LOCAL_LENGTH <= length, "an entry beyond the end of the file");
    require(i32(zip, local) == LOCAL_HEADER, "a damaged entry header");
    int from = local + LOCAL_LENGTH + u16(zip, local + 26) + u16(zip, local + 28);
    require((long) from + packed <= length, "an entry that ends beyond the file");
    require(size <= (long) packed * LARGEST_RATIO + 64, "a size of " + size + " bytes");
    if (text.length < size + 1) {
      text = new byte[size + size / 4 + 1];
    }
    switch (method) {
      case 0 -> {
        require(size == packed, "a stored entry of two sizes");
        System.arraycopy(zip, from, text, 0, size);
      }
      case 8 -> inflate(zip, from, packed, size);
      default -> throw new CorruptZipException("compression method " + method);
    }
    crc.reset();
    crc.update(text, 0, size);
    require((int) crc.getValue() == checksum, "a wrong checksum");
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

  private static int endHeader(byte[] zip, int length) throws CorruptZipException {
    int last = Math.max(0, length - END_LENGTH - LARGEST_COMMENT);
    for (int at = length - END_LENGTH; at >= last; at--) {
      if (zip[at] == 'P' && i32(zip, at) == END_HEADER) {
        return at;
      }
    }
    throw new CorruptZipException(length + " bytes without a zip's end header");
  }

  private static void require(boolean right, String found) throws CorruptZipException {
    if (!right) {
      throw new CorruptZipException(found);
    }
  }

  private static int u16(byte[] bytes, int at) {
    return bytes[at] & 255 | (bytes[at + 1] & 255) << 8;
  }

  private static int i32(byte[] bytes, int at) {
    return u16(bytes, at) | u16(bytes, at + 2) << 16;
  }

  private static int u31(byte[] bytes, int at, String what) throws CorruptZipException {
    int value = i32(bytes, at);
    require(value >= 0 && value < Integer.MAX_VALUE - 1_000_000, what + " beyond 2 GB");
    return value;
  }

  /// A zip that cannot be used; the message says what was found.
  static final class CorruptZipException extends Exception {
    private static final long serialVersionUID = 1L;

    CorruptZipException(String found) {
      super(found);
    }
  }
}
