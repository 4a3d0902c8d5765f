package dev.plumbline.backtests.importer;

/// What an import does when a file that it would write exists with other content.
public enum ExistingFiles {
  /// Ends with an error before anything is changed. Importing the same csv file twice is no error.
  REFUSE,
  /// Replaces the file: for hours and days all bars of the symbol, else those of the csv file's
  /// days.
  OVERWRITE,
  /// Keeps the file's bars and adds the new ones; where both have a bar of one time, the new one
  /// stays. Not for ticks, many of which may share a time.
  MERGE
}
