package dev.plumbline.backtests.wiring;

import java.util.ArrayList;
import java.util.List;

/// A stack trace without what lies below the author's code.
///
/// Of every part of the trace the frames from the top down to the author's last one stay: where it
/// went wrong, and by which way of the author's. A part without any frame of the author's stays
/// whole, because then it went wrong in the engine. Endless ones are cut.
final class StrategyTrace {
  private static final String FRAME = "at ";
  private static final String START = "dev.plumbline.engine.run.Backtest.";
  private static final int LONGEST = 40;

  /// Packages whose frames are not the author's.
  private static final List<String> OTHERS =
      List.of(
          "dev.plumbline.engine.",
          "dev.plumbline.sdk.",
          "dev.plumbline.lean.",
          "dev.plumbline.launch.",
          "dev.plumbline.backtests.wiring.",
          "dev.plumbline.backtests.cli.",
          "dev.plumbline.backtests.parity.",
          "dev.plumbline.backtests.Backtests.",
          "java.",
          "javax.",
          "jdk.",
          "sun.");

  private StrategyTrace() {}

  /// The trimmed text of a trace as `Throwable.printStackTrace` writes it.
  static String of(String trace) {
    List<String> kept = new ArrayList<>();
    List<String> frames = new ArrayList<>();
    for (String line : trace.lines().toList()) {
      if (line.strip().startsWith(FRAME) || line.strip().startsWith("... ")) {
        frames.add(line);
      } else {
        keep(frames, kept);
        kept.add(line);
      }
    }
    keep(frames, kept);
    return String.join("\n", kept);
  }

  /// Moves the frames of one part of a trace to those kept.
  private static void keep(List<String> frames, List<String> kept) {
    int last = engineStart(frames) - 1;
    while (last >= 0 && !isAuthors(frames.get(last))) {
      last--;
    }
    List<String> own = last < 0 ? frames : frames.subList(0, last + 1);
    kept.addAll(own.subList(0, Math.min(LONGEST, own.size())));
    if (own.size() > LONGEST) {
      kept.add("\t... " + (own.size() - LONGEST) + " more");
    }
    frames.clear();
  }

  /// The place of the first frame that belongs to the start of the run and not to the run.
  private static int engineStart(List<String> frames) {
    for (int i = 0; i < frames.size(); i++) {
      if (frames.get(i).contains(START)) {
        return i;
      }
    }
    return frames.size();
  }

  private static boolean isAuthors(String frame) {
    String text = frame.strip();
    if (!text.startsWith(FRAME)) {
      return false;
    }
    String place = text.substring(FRAME.length());
    String name = place.substring(place.lastIndexOf('/', place.indexOf('(')) + 1);
    return OTHERS.stream().noneMatch(name::startsWith);
  }
}
