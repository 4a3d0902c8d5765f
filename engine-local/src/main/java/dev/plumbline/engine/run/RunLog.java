package dev.plumbline.engine.run;

import dev.plumbline.sdk.time.Nanos;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/// The lines of a run's log: the time on the algorithm's wall clock, then the text.
final class RunLog {
  private static final int SECONDS_LENGTH = 19;

  private final LongSupplier localNow;
  private final RunListener listener;
  private final List<String> lines = new ArrayList<>();

  RunLog(LongSupplier localNow, RunListener listener) {
    this.localNow = localNow;
    this.listener = listener;
  }

  void add(String text) {
    String time = Nanos.toText(localNow.getAsLong()).replace('T', ' ');
    String line =
        (time.length() > SECONDS_LENGTH ? time.substring(0, SECONDS_LENGTH) : time) + " " + text;
    lines.add(line);
    listener.log(line);
  }

  List<String> lines() {
    return lines;
  }
}
