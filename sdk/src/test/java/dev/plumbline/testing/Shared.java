package dev.plumbline.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/// The reference material that lies beside the project in the folder `shared`: LEAN's recorded
/// runs, data and rules.
///
/// A test that reads it carries `@Tag("shared")` and asks this class for the path. Where the folder
/// or the entry is absent the test is skipped; under the Maven profile `full`, which sets the
/// system property `plumbline.full`, it fails, so that a complete run can't pass by skipping.
public final class Shared {
  private static final String FULL = "plumbline.full";

  private Shared() {}

  /// The path of an entry of the folder `shared`, for example `path("bench")`.
  ///
  /// @return an existing file or folder
  /// @throws org.opentest4j.TestAbortedException if it is absent and this isn't a full run
  /// @throws AssertionError if it is absent and this is a full run
  public static Path path(String first, String... more) {
    Path wanted = Path.of("shared").resolve(Path.of(first, more));
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Path candidate = folder.resolve(wanted);
      if (Files.exists(candidate)) {
        return candidate;
      }
    }
    require(false, wanted + " is absent from every folder above " + Path.of("").toAbsolutePath());
    throw new IllegalStateException("unreachable: require(false) returned");
  }

  /// The path of an entry of `shared/lean`; without arguments the folder itself.
  ///
  /// @return an existing file or folder
  /// @throws org.opentest4j.TestAbortedException if it is absent and this isn't a full run
  /// @throws AssertionError if it is absent and this is a full run
  public static Path lean(String... more) {
    return path("lean", more);
  }

  /// States what this test needs from outside the project: skips the test where the need isn't met,
  /// fails it in a full run.
  public static void require(boolean met, String what) {
    if (Boolean.getBoolean(FULL)) {
      Assertions.assertTrue(met, () -> "a full run (-Pfull) needs this: " + what);
    }
    Assumptions.assumeTrue(met, what);
  }
}
