package dev.plumbline.backtests.bench;

import java.nio.file.Path;
import java.util.List;

/// What the suite is to measure.
///
/// @param program how the program is started as a process of its own
/// @param data the benchmark data
/// @param scratch where caches, results and bars go
/// @param peers folder of other engines, or null for none
/// @param page the page to write; its charts go beside it
/// @param repetitions how often each thing is measured
/// @param sets parameter sets of the sweep, at most 1,000
public record BenchPlan(
    List<String> program,
    Path data,
    Path scratch,
    Path peers,
    Path page,
    int repetitions,
    int sets) {
  /// Copies the command.
  public BenchPlan {
    program = List.copyOf(program);
  }
}
