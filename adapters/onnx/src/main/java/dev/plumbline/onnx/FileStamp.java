package dev.plumbline.onnx;

import dev.plumbline.sdk.model.ModelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// By what a file is known to have changed.
///
/// @param size in bytes
/// @param modified time of the last change, as text with all its digits
record FileStamp(long size, String modified) {
  /// The stamp of a file now.
  ///
  /// @throws ModelException if there is none
  static FileStamp of(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      if (!now.isRegularFile()) {
        throw new ModelException(file + ": found a folder, expected a model file");
      }
      return new FileStamp(now.size(), now.lastModifiedTime().toString());
    } catch (IOException e) {
      throw new ModelException(file + ": found no file that can be read, expected a model", e);
    }
  }
}
