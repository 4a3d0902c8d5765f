package dev.plumbline.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/// Lists of broken rules, one line each.
final class Complaints {
  private Complaints() {}

  /// Fails with every complaint if there is one.
  static void assertNone(List<String> complaints) {
    assertTrue(
        complaints.isEmpty(),
        () -> complaints.size() + " broken:\n" + String.join("\n", complaints) + "\n");
  }
}
