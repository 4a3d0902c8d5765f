package dev.plumbline.backtests.bench;

import java.util.Map;

/// LEAN's own figures on the workloads, and its answers.
///
/// Source: LEAN 2.5, commit 2486390, release build, .NET 10, its standard backtesting result
/// handler, 2 processors of an AMD EPYC, best of three, start-up included.
final class LeanFigures {
  /// LEAN on one workload.
  ///
  /// @param seconds wall time of the process
  /// @param megabytes peak memory of the process
  /// @param hash hash of the orders; empty without orders
  record Lean(double seconds, int megabytes, String hash) {}

  private static final Map<String, Lean> ALL =
      Map.of(
          "OneMinute", new Lean(12.1, 514, "9519c7af55c836530271cb84d5a6e332"),
          "OneMinuteEmpty", new Lean(6.4, 216, ""),
          "HundredMinute", new Lean(14.6, 645, "107b32fde6a883fb19af6b3f4357ee6e"),
          "HundredMinuteEmpty", new Lean(6.4, 240, ""),
          "FiveHundredDaily", new Lean(44.8, 1340, "50769f4c65d39603799aafc0d446d15f"),
          "FiveHundredDailyEmpty", new Lean(10.8, 616, ""));

  private LeanFigures() {}

  static Lean of(String workload) {
    return ALL.get(workload);
  }

  /// What the page says of a hash.
  static String check(String workload, String hash) {
    String expected = ALL.get(workload).hash();
    if (expected.isEmpty()) {
      return "no orders";
    }
    return expected.equals(hash) ? "LEAN's" : "DIFFERS: " + hash;
  }
}
