package dev.plumbline.engine.run;

import dev.plumbline.sdk.algorithm.AlgorithmEngine.LogLevel;
import dev.plumbline.sdk.time.Nanos;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/// The author's messages on their way to the record; those of `initialize()` wait until the record
/// begins.
final class RunLog {
  private record Waiting(LogLevel level, long localNs, String message) {}

  private final LongSupplier localNow;
  private final RunListener listener;
  private final List<Waiting> waiting = new ArrayList<>();
  private dev.plumbline.engine.record.RunLog record;

  RunLog(LongSupplier localNow, RunListener listener) {
    this.localNow = localNow;
    this.listener = listener;
  }

  /// Who follows the run.
  RunListener listener() {
    return listener;
  }

  void begin(dev.plumbline.engine.record.RunLog recordLog) {
    record = recordLog;
    for (Waiting message : waiting) {
      write(message.level(), message.localNs(), message.message());
    }
    waiting.clear();
  }

  void add(LogLevel level, String message) {
    long now = localNow.getAsLong();
    listener.log(Nanos.toText(now).replace('T', ' ') + " " + message);
    if (record == null) {
      waiting.add(new Waiting(level, now, message));
    } else {
      write(level, now, message);
    }
  }

  private void write(LogLevel level, long now, String message) {
    switch (level) {
      case LOG -> record.log(now, message);
      case DEBUG -> record.debug(now, message);
      case ERROR -> record.error(now, message);
    }
  }
}
