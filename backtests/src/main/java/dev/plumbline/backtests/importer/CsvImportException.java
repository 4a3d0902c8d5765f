package dev.plumbline.backtests.importer;

/// A csv file that cannot be imported; the message says where, what was found and what was
/// expected.
///
/// When it is thrown nothing has been put in place.
public final class CsvImportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// An error with a message.
  public CsvImportException(String message) {
    super(message);
  }

  /// An error with a message and what led to it.
  public CsvImportException(String message, Throwable cause) {
    super(message, cause);
  }
}
