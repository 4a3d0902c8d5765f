package dev.plumbline.backtests.datafolder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A zip archive with a single entry, the container of every price file in LEAN's data folder.
///
/// The entry's time stamp is fixed and written as local time without a zone, so one content gives
/// one archive wherever and whenever it is packed by the same JDK.
///
/// @param entry name of the entry, never null
/// @param content uncompressed bytes of the entry, not copied, never null
public record LeanZip(String entry, byte[] content) {
  private static final LocalDateTime STAMP = LocalDateTime.of(2020, 1, 1, 0, 0);

  /// The archive's bytes.
  public byte[] pack() {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 2 + 256);
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      ZipEntry head = new ZipEntry(entry);
      head.setTimeLocal(STAMP);
      zip.putNextEntry(head);
      zip.write(content);
      zip.closeEntry();
    } catch (IOException e) {
      throw new IllegalStateException("cannot pack entry " + entry + " in memory", e);
    }
    return packed.toByteArray();
  }

  /// The first entry of an archive in memory; empty if the bytes are no zip archive or hold no
  /// entry.
  ///
  /// @throws IOException if the entry is damaged
  public static Optional<LeanZip> unpack(byte[] archive) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      ZipEntry head = zip.getNextEntry();
      return head == null
          ? Optional.empty()
          : Optional.of(new LeanZip(head.getName(), zip.readAllBytes()));
    }
  }

  /// The first entry of an archive on disk.
  ///
  /// @throws IOException if the file cannot be read, is damaged, or is no zip archive
  public static LeanZip read(Path file) throws IOException {
    return unpack(Files.readAllBytes(file))
        .orElseThrow(
            () -> new IOException(file + ": expected a zip archive with one entry, found none"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LeanZip(String name, byte[] bytes)
        && entry.equals(name)
        && Arrays.equals(content, bytes);
  }

  @Override
  public int hashCode() {
    return 31 * entry.hashCode() + Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return "LeanZip[" + entry + ", " + content.length + " bytes]";
  }
}
