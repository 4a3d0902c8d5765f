package dev.plumbline.backtests.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// What went wrong, in words for a user.
final class FailureText {
  private FailureText() {}

  /// The message of an exception; those of the file system say little by themselves.
  static String of(Exception failure) {
    return switch (failure) {
      case AccessDeniedException e -> e.getFile() + ": no permission; choose another place";
      case NoSuchFileException e -> e.getFile() + ": no such file";
      case FileAlreadyExistsException e when e.getReason() == null -> e.getFile() + ": exists";
      case FileSystemException e when e.getReason() != null -> e.getFile() + ": " + e.getReason();
      default -> failure.getMessage() == null ? failure.toString() : failure.getMessage();
    };
  }
}
