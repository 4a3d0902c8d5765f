package dev.plumbline.lean.data;

import dev.plumbline.lean.file.DataError;
import dev.plumbline.lean.file.DataErrors;
import dev.plumbline.lean.file.DataFault;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/// Reports what is wrong with the lines of one text.
final class LineFaults {
  private static final int LONGEST_QUOTE = 60;

  private final Supplier<DataErrors> target;
  private final String file;
  private final ZipText text;

  LineFaults(Supplier<DataErrors> target, String file, ZipText text) {
    this.target = target;
    this.file = file;
    this.text = text;
  }

  /// Reports a line that is skipped.
  ///
  /// @param lineStart where the line begins in the text
  /// @param from where the faulty part begins
  /// @param to where it ends
  void skipped(DataFault fault, int lineStart, int from, int to, String expected) {
    DataErrors errors = target.get();
    if (!errors.wantsExample(fault)) {
      errors.count(fault);
      return;
    }
    errors.add(
        new DataError(
            fault,
            file,
            text.entry(),
            line(lineStart),
            quoted(from, to),
            expected,
            "the line is skipped"));
  }

  private int line(int lineStart) {
    int line = 1;
    byte[] bytes = text.text();
    for (int i = text.start(); i < lineStart; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private String quoted(int from, int to) {
    int shown = Math.min(to - from, LONGEST_QUOTE);
    String quote = new String(text.text(), from, shown, StandardCharsets.ISO_8859_1);
    return "'" + quote.strip() + (shown < to - from ? "…" : "") + "'";
  }
}
