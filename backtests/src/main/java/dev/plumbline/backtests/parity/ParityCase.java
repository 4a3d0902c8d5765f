package dev.plumbline.backtests.parity;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// A recorded run of LEAN and the algorithm that should repeat it.
///
/// @param group folder of the reference, such as `equity`
/// @param name name of the reference, such as `FuzzMinute1`
/// @param reference the file
/// @param algorithm simple name of the class, such as `FuzzMinute`
/// @param parameters parameters of the algorithm by name
record ParityCase(
    String group,
    String name,
    Path reference,
    String algorithm,
    SequencedMap<String, String> parameters) {
  /// Copies the parameters.
  ParityCase {
    parameters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parameters));
  }

  /// Group and name: `fuzz/FuzzMinute1`.
  String title() {
    return group + "/" + name;
  }

  /// Whether LEAN ran it on the sample data.
  boolean isOnSampleData() {
    return group.equals("sample");
  }
}
