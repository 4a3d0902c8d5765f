package dev.plumbline.lean.file;

import java.util.HexFormat;

/// A file that a run has read, with what identifies its content.
///
/// @param path the path below the data folder, with `/`
/// @param length the number of bytes
/// @param fingerprint CRC-32C (upper 32 bits) and CRC-32 (lower 32 bits) of the bytes: enough to
///   notice that a file has changed, not a protection against forgery
public record FileRead(String path, long length, long fingerprint) {

  /// The fingerprint as 16 hexadecimal digits.
  public String fingerprintText() {
    return HexFormat.of().toHexDigits(fingerprint);
  }
}
