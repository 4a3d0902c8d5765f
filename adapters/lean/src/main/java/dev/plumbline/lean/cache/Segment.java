package dev.plumbline.lean.cache;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/// One file of the cache: pieces of columns one behind the other and then their index; written once
/// and never changed, mapped into memory to be read. Pages that were read are given back at once,
/// so that a run does not hold its columns twice.
///
/// A head of 32 bytes holds the mark, the place and length of the index and its checksum; each
/// piece has a checksum in the index. All numbers are little-endian.
final class Segment {
  /// The ending of the files' names.
  static final String ENDING = ".columns";

  private static final long MARK = 0x3130_4c4f_434c_4250L; // PBLCOL01
  private static final int HEAD = 32;
  private static final int LARGEST = Integer.MAX_VALUE - 64;

  private final MemorySegment mapped;
  private final List<Entry> entries;

  private Segment(MemorySegment mapped, List<Entry> entries) {
    this.mapped = mapped;
    this.entries = entries;
  }

  /// A piece in the index.
  ///
  /// @param source the file it was read from, as it was then
  /// @param fingerprint the fingerprint of that file's content
  /// @param offset where it begins
  /// @param length its number of bytes
  /// @param checksum its CRC-32C
  record Entry(SourceFile source, long fingerprint, int offset, int length, int checksum) {}

  /// Opens a file; null if it is not whole.
  static Segment open(Path file) throws IOException {
    MemorySegment mapped;
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      if (size < HEAD || size > LARGEST) {
        return null;
      }
      mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, size, Arena.ofAuto());
    }
    ByteBuffer bytes = mapped.asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    int at = bytes.getInt(8);
    int length = bytes.getInt(12);
    if (bytes.getLong(0) != MARK || at < HEAD || length < 0 || at + length != bytes.limit()) {
      return null;
    }
    byte[] index = new byte[length];
    bytes.get(at, index);
    Segment segment = crc32(index) == bytes.getInt(16) ? new Segment(mapped, entries(index)) : null;
    mapped.unload();
    return segment;
  }

  /// What it holds.
  List<Entry> entries() {
    return entries;
  }

  /// The columns of an entry; null if it is damaged.
  Object columns(Entry entry) {
    MemorySegment piece = piece(entry);
    if (piece == null) {
      return null;
    }
    Object columns = ColumnBytes.read(piece.asByteBuffer());
    piece.unload();
    return columns;
  }

  /// The bytes of an entry; null if it is damaged.
  byte[] raw(Entry entry) {
    MemorySegment piece = piece(entry);
    if (piece == null) {
      return null;
    }
    byte[] raw = piece.toArray(ValueLayout.JAVA_BYTE);
    piece.unload();
    return raw;
  }

  /// The bytes of an entry where they lie; null if they are damaged.
  private MemorySegment piece(Entry entry) {
    if (entry.offset < HEAD
        || entry.length < 0
        || entry.offset + (long) entry.length > mapped.byteSize()) {
      return null;
    }
    MemorySegment piece = mapped.asSlice(entry.offset, entry.length);
    CRC32C crc = new CRC32C();
    crc.update(piece.asByteBuffer());
    return (int) crc.getValue() == entry.checksum ? piece : null;
  }

  private static int crc32(byte[] index) {
    CRC32 crc = new CRC32();
    crc.update(index, 0, index.length);
    return (int) crc.getValue();
  }

  private static List<Entry> entries(byte[] index) {
    ByteBuffer in = ByteBuffer.wrap(index).order(ByteOrder.LITTLE_ENDIAN);
    List<Entry> entries = new ArrayList<>();
    while (in.hasRemaining()) {
      int length = in.getInt();
      String path = new String(index, in.position(), length, StandardCharsets.UTF_8);
      in.position(in.position() + length);
      SourceFile source = new SourceFile(path, in.getLong(), in.getLong(), in.getInt());
      entries.add(new Entry(source, in.getLong(), in.getInt(), in.getInt(), in.getInt()));
    }
    return entries;
  }

  /// A piece that is to be written.
  ///
  /// @param source the file it was read from
  /// @param fingerprint the fingerprint of that file's content
  /// @param bytes the columns, from the buffer's beginning to its limit
  record Piece(SourceFile source, long fingerprint, ByteBuffer bytes) {
    int length() {
      return bytes.limit();
    }
  }

  /// Writes pieces into a new file.
  static void write(Path file, List<Piece> pieces) throws IOException {
    byte[] index = index(pieces);
    int at = HEAD;
    for (Piece piece : pieces) {
      at += piece.length();
    }
    ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
    head.putLong(MARK).putInt(at).putInt(index.length).putInt(crc32(index)).clear();
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      writeAll(channel, head);
      for (Piece piece : pieces) {
        writeAll(channel, piece.bytes.duplicate());
      }
      writeAll(channel, ByteBuffer.wrap(index));
    }
  }

  private static byte[] index(List<Piece> pieces) {
    int size = 0;
    for (Piece piece : pieces) {
      size += 4 + piece.source.path().getBytes(StandardCharsets.UTF_8).length + 20 + 20;
    }
    byte[] bytes = new byte[size];
    ByteBuffer index = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int at = HEAD;
    for (Piece piece : pieces) {
      byte[] path = piece.source.path().getBytes(StandardCharsets.UTF_8);
      index.putInt(path.length).put(path);
      index.putLong(piece.source.length()).putLong(piece.source.modifiedNs());
      index.putInt(piece.source.sample()).putLong(piece.fingerprint).putInt(at);
      CRC32C crc = new CRC32C();
      crc.update(piece.bytes.duplicate());
      index.putInt(piece.length()).putInt((int) crc.getValue());
      at += piece.length();
    }
    return bytes;
  }

  private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }
}
