package dev.plumbline.backtests.doctor;

/// A fault that was found.
///
/// @param fault what is wrong
/// @param file file below the data folder
/// @param line line in it, from 1; 0 if it is about the whole file
/// @param detail what was found and what was expected
public record Finding(Fault fault, String file, int line, String detail) {
  @Override
  public String toString() {
    return file + (line > 0 ? ", line " + line : "") + ": " + fault.text() + ": " + detail;
  }
}
