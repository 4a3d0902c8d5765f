package dev.plumbline.backtests.dashboard;

import dev.plumbline.backtests.json.JsonValue;
import dev.plumbline.backtests.json.JsonWords;
import dev.plumbline.backtests.live.LiveRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What is going on below a results folder, as JSON for the page: backtests and sweeps by their
/// progress, live runs by their state.
final class RunningRuns {
  private static final String PROGRESS = "-progress.json";
  private static final int DEEPEST = 5;

  /// A file that nobody has written to for so long belongs to a process that is gone.
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Path folder;
  private final LiveRuns live;

  RunningRuns(Path folder) {
    this.folder = folder;
    this.live = new LiveRuns(folder);
  }

  /// The backtests and sweeps: objects with commas between.
  String progress() throws IOException {
    if (!Files.isDirectory(folder)) {
      return "";
    }
    List<String> runs = new ArrayList<>();
    try (Stream<Path> files = Files.find(folder, DEEPEST, (p, a) -> a.isRegularFile())) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().endsWith(PROGRESS)).sorted().toList()) {
        addProgress(runs, file);
      }
    }
    return String.join(",", runs);
  }

  /// A file may go while it is read: its run is over then.
  private static void addProgress(List<String> runs, Path file) {
    try {
      Instant written = Files.getLastModifiedTime(file).toInstant();
      JsonValue progress = JsonValue.read(file);
      long process = (long) progress.get("process").number();
      if (written.isAfter(Instant.now().minus(FRESH)) && ProcessHandle.of(process).isPresent()) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : List.of("name", "kind", "part", "text")) {
          fields.put(name, progress.get(name).text());
        }
        runs.add(JsonWords.object(fields));
      }
    } catch (IOException | NumberFormatException e) {
      return;
    }
  }

  /// The live runs: objects with commas between, each the run's own state and what is known of it
  /// from outside.
  String live() throws IOException {
    List<String> runs = new ArrayList<>();
    for (Path file : live.states()) {
      try {
        JsonValue state = JsonValue.read(file);
        Instant written = Files.getLastModifiedTime(file).toInstant();
        StringBuilder json = new StringBuilder("{\"id\":");
        JsonWords.text(json, id(file));
        json.append(",\"running\":").append(LiveRuns.isGoingOn(state));
        json.append(",\"silent\":").append(Duration.between(written, Instant.now()).toSeconds());
        json.append(",\"state\":").append(Files.readString(file)).append('}');
        runs.add(json.toString());
      } catch (IOException | NumberFormatException e) {
        StringBuilder json = new StringBuilder("{\"id\":");
        JsonWords.text(json, id(file));
        json.append(",\"unreadable\":");
        JsonWords.text(json, String.valueOf(e.getMessage()));
        runs.add(json.append('}').toString());
      }
    }
    return String.join(",", runs);
  }

  /// Halts the live run of a name that the page sent.
  ///
  /// @throws IllegalArgumentException if there is no such run, or it is not going on
  void halt(String id, boolean flatten) throws IOException {
    for (Path file : live.states()) {
      if (id(file).equals(id)) {
        live.halt(file, flatten);
        return;
      }
    }
    throw new IllegalArgumentException("found no live run " + id + " in " + folder);
  }

  private String id(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
