package dev.plumbline.backtests.config;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where a user keeps files that can be made again.
public final class CacheFolder {
  /// The environment variable that names the folder.
  public static final String VARIABLE = "PLUMBLINE_CACHE";

  /// The environment variable that says how many megabytes of decoded columns are kept; 0 keeps
  /// none.
  public static final String LIMIT_VARIABLE = "PLUMBLINE_CACHE_MEGABYTES";

  private static final long USUAL_MEGABYTES = 8192;
  private static final int MEGABYTE = 20;

  private CacheFolder() {}

  /// The most bytes of decoded columns that are kept.
  ///
  /// @param environment the environment variables
  /// @throws IllegalArgumentException if the variable is no whole number from 0
  public static long columnLimit(Map<String, String> environment) {
    String given = environment.getOrDefault(LIMIT_VARIABLE, "");
    try {
      long megabytes = given.isEmpty() ? USUAL_MEGABYTES : Long.parseLong(given);
      if (megabytes >= 0 && megabytes < Long.MAX_VALUE >> MEGABYTE) {
        return megabytes << MEGABYTE;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new IllegalArgumentException(
        LIMIT_VARIABLE + " is '" + given + "'; expected a number of megabytes, 0 to keep nothing");
  }

  /// The folder: what `PLUMBLINE_CACHE` says, or `plumbline` in the place that the platform keeps
  /// caches: `$XDG_CACHE_HOME` or `~/.cache` on Linux, `~/Library/Caches` on macOS,
  /// `%LOCALAPPDATA%` on Windows.
  ///
  /// @param environment the environment variables
  /// @param operatingSystem the operating system, as Java's property `os.name` has it
  /// @param home the user's home folder
  public static Path of(Map<String, String> environment, String operatingSystem, String home) {
    String named = environment.getOrDefault(VARIABLE, "");
    if (!named.isEmpty()) {
      return Path.of(named);
    }
    String system = operatingSystem.toLowerCase(Locale.ROOT);
    if (system.startsWith("mac")) {
      return Path.of(home, "Library", "Caches", "plumbline");
    }
    if (system.startsWith("windows")) {
      String local = environment.getOrDefault("LOCALAPPDATA", "");
      return (local.isEmpty() ? Path.of(home, "AppData", "Local") : Path.of(local))
          .resolve("plumbline")
          .resolve("cache");
    }
    String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
    return (xdg.isEmpty() ? Path.of(home, ".cache") : Path.of(xdg)).resolve("plumbline");
  }

  /// The folder of this process's user.
  public static Path ofProcess() {
    return of(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
  }
}
