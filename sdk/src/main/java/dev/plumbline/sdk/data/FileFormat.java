package dev.plumbline.sdk.data;

/// How the data that an author's type names is laid out (LEAN's `FileFormat`, as far as it is read
/// here).
public enum FileFormat {
  /// A datum a line; a zip counts as its first entry, or as the one that is named after a `#`.
  CSV
}
