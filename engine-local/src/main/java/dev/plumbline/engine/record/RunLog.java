package dev.plumbline.engine.record;

import dev.plumbline.sdk.result.LogLine;
import java.util.ArrayList;
import java.util.List;

/// The messages of a run.
///
/// As in LEAN, an author's messages wait until the next sample of equity and are then written in
/// three groups: debug, errors, log. The engine's own are written at once.
public final class RunLog {
  private final List<LogLine> lines = new ArrayList<>();
  private final List<LogLine> debug = new ArrayList<>();
  private final List<LogLine> errors = new ArrayList<>();
  private final List<LogLine> logs = new ArrayList<>();

  /// Takes a debug message of the author's.
  ///
  /// @param timeNs time on the algorithm's wall clock
  public void debug(long timeNs, String message) {
    debug.add(new LogLine(timeNs, message));
  }

  /// Takes an error message of the author's.
  ///
  /// @param timeNs time on the algorithm's wall clock
  public void error(long timeNs, String message) {
    errors.add(new LogLine(timeNs, message));
  }

  /// Takes a log message of the author's.
  ///
  /// @param timeNs time on the algorithm's wall clock
  public void log(long timeNs, String message) {
    logs.add(new LogLine(timeNs, message));
  }

  /// Writes a message of the engine's.
  ///
  /// @param timeNs time on the algorithm's wall clock
  public void write(long timeNs, String message) {
    lines.add(new LogLine(timeNs, message));
  }

  /// Writes the messages that wait.
  void flush() {
    move(debug);
    move(errors);
    move(logs);
  }

  private void move(List<LogLine> waiting) {
    lines.addAll(waiting);
    waiting.clear();
  }

  /// The messages written so far.
  List<LogLine> lines() {
    return List.copyOf(lines);
  }
}
