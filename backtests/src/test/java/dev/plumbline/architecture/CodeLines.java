package dev.plumbline.architecture;

import java.util.BitSet;

/// Which lines of a Java file hold code: lines that are blank or hold only a comment don't count.
final class CodeLines {
  private final BitSet lines = new BitSet();
  private final String text;
  private int at;
  private int line = 1;

  private CodeLines(String text) {
    this.text = text;
  }

  /// The lines of code of a whole file.
  static CodeLines of(String text) {
    CodeLines result = new CodeLines(text);
    result.scan();
    return result;
  }

  /// How many lines hold code, from one line number to another, both included and counted from 1.
  int count(long first, long last) {
    return lines.get((int) first, (int) last + 1).cardinality();
  }

  /// How many lines of the file hold code.
  int count() {
    return lines.cardinality();
  }

  private void scan() {
    while (at < text.length()) {
      if (text.startsWith("//", at)) {
        skipTo("\n");
      } else if (text.startsWith("/*", at)) {
        at += 2;
        skipTo("*/");
        advance(2);
      } else if (text.startsWith("\"\"\"", at)) {
        quoted("\"\"\"");
      } else if (text.charAt(at) == '"' || text.charAt(at) == '\'') {
        quoted(text.substring(at, at + 1));
      } else {
        mark();
        advance(1);
      }
    }
  }

  /// A literal: every line it touches is code.
  private void quoted(String quote) {
    mark();
    advance(quote.length());
    while (at < text.length() && !text.startsWith(quote, at)) {
      mark();
      advance(text.charAt(at) == '\\' ? 2 : 1);
    }
    mark();
    advance(quote.length());
  }

  private void mark() {
    if (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      lines.set(line);
    }
  }

  private void skipTo(String end) {
    while (at < text.length() && !text.startsWith(end, at)) {
      advance(1);
    }
  }

  private void advance(int characters) {
    for (int i = 0; i < characters && at < text.length(); i++, at++) {
      if (text.charAt(at) == '\n') {
        line++;
      }
    }
  }
}
