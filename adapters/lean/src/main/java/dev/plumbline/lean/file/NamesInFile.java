package dev.plumbline.lean.file;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The names that follow a text somewhere in a file, found in one pass, in lower case.
///
/// A run with hundreds of securities asks here first, instead of searching the whole file for each.
public final class NamesInFile {
  private final Set<String> names = new HashSet<>();

  /// The names after a text, up to an end mark, line end or file end.
  public NamesInFile(byte[] file, String before, char endMark) {
    ByteSearch search = new ByteSearch(before);
    for (int at = search.indexIn(file, 0); at >= 0; at = search.indexIn(file, at + 1)) {
      int start = at + search.length();
      int end = start;
      while (end < file.length && file[end] != endMark && file[end] != '\n') {
        end++;
      }
      names.add(
          new String(file, start, end - start, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT));
    }
  }

  /// Whether a name is there, in any case.
  public boolean contains(String name) {
    return names.contains(name.toLowerCase(Locale.ROOT));
  }
}
