package dev.plumbline.backtests.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The same work in Python, in a process of its own that tells figures in lines of `peer name
/// value`.
final class PythonPeer {
  private static final String LINE = "peer ";

  private final Path python;
  private final Path script;
  private final Path scratch;

  /// @param python the interpreter; null for none
  PythonPeer(Path python, Path script, Path scratch) {
    this.python = python;
    this.script = script;
    this.scratch = scratch;
  }

  /// The figures of a part by name; `missing` tells why there are none.
  Map<String, String> figures(String part, int repetitions) throws IOException {
    Map<String, String> told = new LinkedHashMap<>();
    if (python == null) {
      told.put("missing", "no --python was given");
      return told;
    }
    List<String> command = new ArrayList<>(List.of(python.toString(), script.toString()));
    command.addAll(List.of(part, scratch.toString(), Integer.toString(repetitions)));
    // one thread, as ours
    ProcessRun run =
        ProcessRun.of(command, Map.of("OMP_NUM_THREADS", "1", "OPENBLAS_NUM_THREADS", "1"));
    run.output()
        .lines()
        .filter(line -> line.startsWith(LINE))
        .map(line -> line.split(" ", 3))
        .forEach(words -> told.put(words[1], words[2]));
    if (run.status() != 0) {
      told.put("missing", run.output().lines().reduce((a, b) -> b).orElse("no output"));
    }
    return told;
  }
}
