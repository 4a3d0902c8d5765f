package dev.plumbline.lean.data;

import java.nio.charset.StandardCharsets;

/// The first file in the directory of a zip.
///
/// Layout: PKWARE, APPNOTE.TXT 6.3, with the 64-bit sizes of its section 4.5.3, which many of
/// LEAN's own files have although they are small. (Java's `ZipFile` refuses these.)
final class ZipDirectory {
  private static final int END_HEADER = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int END_64_HEADER = 0x06064b50;
  private static final int END_64_LENGTH = 56;
  private static final int LOCATOR_HEADER = 0x07064b50;
  private static final int LOCATOR_LENGTH = 20;
  private static final int CENTRAL_HEADER = 0x02014b50;
  private static final int CENTRAL_LENGTH = 46;
  private static final int LOCAL_HEADER = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int LARGEST_COMMENT = 65_535;
  private static final int EXTRA_64 = 1;
  private static final int IN_EXTRA = -1;

  private final byte[] zip;
  private final int length;
  private long count;
  private int header;
  private int end;
  private int wide;
  private int wideEnd;

  private String name;
  private int size;
  private int packedSize;
  private int contentStart;

  /// The directory of the zip in the first bytes of a buffer.
  ///
  /// @throws CorruptZipException if there is none
  ZipDirectory(byte[] zip, int length) throws CorruptZipException {
    this.zip = zip;
    this.length = length;
    end = endHeader();
    count = u16(end + 10);
    long start = u32(end + 16);
    int locator = end - LOCATOR_LENGTH;
    if (locator >= 0 && i32(locator) == LOCATOR_HEADER) {
      int wideEndHeader = place(i64(locator + 8), END_64_LENGTH, "the 64-bit end header");
      require(i32(wideEndHeader) == END_64_HEADER, "a damaged 64-bit end header");
      count = i64(wideEndHeader + 32);
      start = i64(wideEndHeader + 48);
    }
    header = count == 0 ? end : place(start, CENTRAL_LENGTH, "the central directory");
  }

  /// Finds the first entry that is no folder.
  ///
  /// @return false if there is none
  boolean findFirstFile() throws CorruptZipException {
    for (long i = 0; i < count; i++) {
      require(header + CENTRAL_LENGTH <= end, "a central directory that ends early");
      require(i32(header) == CENTRAL_HEADER, "a damaged central directory");
      int nameLength = u16(header + 28);
      int next = header + CENTRAL_LENGTH + nameLength + u16(header + 30) + u16(header + 32);
      require(next <= end, "a central directory that ends early");
      if (nameLength == 0 || zip[header + CENTRAL_LENGTH + nameLength - 1] != '/') {
        name = new String(zip, header + CENTRAL_LENGTH, nameLength, StandardCharsets.ISO_8859_1);
        locate(header + CENTRAL_LENGTH + nameLength);
        return true;
      }
      header = next;
    }
    return false;
  }

  /// The name of the file.
  String name() {
    return name;
  }

  /// How the content is packed: 0 not at all, 8 deflated.
  int method() {
    return u16(header + 10);
  }

  /// The CRC-32 of the unpacked content.
  int checksum() {
    return i32(header + 16);
  }

  /// The number of bytes unpacked.
  int size() {
    return size;
  }

  /// The number of bytes packed.
  int packedSize() {
    return packedSize;
  }

  /// Where the packed content begins.
  int contentStart() {
    return contentStart;
  }

  private void locate(int extra) throws CorruptZipException {
    require((u16(header + 8) & 1) == 0, "an encrypted entry");
    findWideSizes(extra, extra + u16(header + 30));
    size = place(wide(header + 24), Integer.MIN_VALUE, "the size");
    packedSize = place(wide(header + 20), 0, "the packed size");
    int local = place(wide(header + 42), LOCAL_LENGTH, "the place of the entry");
    require(i32(local) == LOCAL_HEADER, "a damaged entry header");
    contentStart = local + LOCAL_LENGTH + u16(local + 26) + u16(local + 28);
    require((long) contentStart + packedSize <= length, "an entry that ends beyond the file");
  }

  private void findWideSizes(int extra, int extraEnd) {
    wide = 0;
    wideEnd = 0;
    int at = extra;
    while (at + 4 <= extraEnd) {
      int next = at + 4 + u16(at + 2);
      if (u16(at) == EXTRA_64 && next <= extraEnd) {
        wide = at + 4;
        wideEnd = next;
      }
      at = next;
    }
  }

  /// A size or place of 32 bits, or of 64 bits from the extra field if it says so there.
  private long wide(int at) throws CorruptZipException {
    if (i32(at) != IN_EXTRA) {
      return u32(at);
    }
    require(wide + 8 <= wideEnd, "a 64-bit size that is missing");
    wide += 8;
    return i64(wide - 8);
  }

  private int endHeader() throws CorruptZipException {
    int last = Math.max(0, length - END_LENGTH - LARGEST_COMMENT);
    for (int at = length - END_LENGTH; at >= last; at--) {
      if (zip[at] == 'P' && i32(at) == END_HEADER) {
        return at;
      }
    }
    throw new CorruptZipException(length + " bytes without a zip's end header");
  }

  /// A number as an int, if so many bytes after it still lie in the file.
  private int place(long number, int bytesAfter, String what) throws CorruptZipException {
    require(
        number >= 0 && number < Integer.MAX_VALUE / 2 && number + bytesAfter <= length,
        what + " " + number);
    return (int) number;
  }

  private int u16(int at) {
    return zip[at] & 255 | (zip[at + 1] & 255) << 8;
  }

  private int i32(int at) {
    return u16(at) | u16(at + 2) << 16;
  }

  private long u32(int at) {
    return i32(at) & 0xFFFF_FFFFL;
  }

  private long i64(int at) {
    return u32(at) | u32(at + 4) << 32;
  }

  private static void require(boolean right, String found) throws CorruptZipException {
    if (!right) {
      throw new CorruptZipException(found);
    }
  }
}
