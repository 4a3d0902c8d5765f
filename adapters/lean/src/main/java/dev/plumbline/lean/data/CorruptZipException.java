package dev.plumbline.lean.data;

/// A zip that cannot be used; the message says what was found.
final class CorruptZipException extends Exception {
  private static final long serialVersionUID = 1L;

  CorruptZipException(String found) {
    super(found);
  }
}
