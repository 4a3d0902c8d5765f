package dev.plumbline.backtests.live;

import dev.plumbline.alpaca.broker.HaltRequest;
import dev.plumbline.backtests.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The live runs of a results folder, found by the file that each writes every few seconds.
public final class LiveRuns {
  private static final int DEEPEST = 5;
  private static final String JOURNAL = "orders.journal";

  private final Path folder;

  /// The runs of a results folder.
  public LiveRuns(Path folder) {
    this.folder = folder;
  }

  /// The files of the runs, sorted by path.
  ///
  /// @throws IOException if the folder cannot be read
  public List<Path> states() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.find(folder, DEEPEST, (p, a) -> a.isRegularFile())) {
      return files
          .filter(file -> file.getFileName().toString().equals(LiveState.FILE))
          .sorted()
          .toList();
    }
  }

  /// Asks a run to send nothing more, and to close its positions before that if told so.
  ///
  /// It hears of it within a second, as of the command `halt`.
  ///
  /// @param state the run's file, one of [#states()]
  /// @param flatten whether orders are cancelled and positions closed first
  /// @throws IllegalArgumentException if the run is not going on
  /// @throws IOException if the request cannot be written
  public void halt(Path state, boolean flatten) throws IOException {
    JsonValue written = JsonValue.read(state);
    if (!isGoingOn(written)) {
      throw new IllegalArgumentException(
          "found no run that is going on; plumbline halt --journal "
              + written.get("journal").text()
              + " stops one that is not");
    }
    Path journal = Path.of(written.get("journal").text());
    if (!Files.isRegularFile(journal.resolve(JOURNAL))) {
      throw new IllegalArgumentException("found no journal in " + journal);
    }
    new HaltRequest(journal).write(flatten ? HaltRequest.Mode.FLATTEN : HaltRequest.Mode.FREEZE);
  }

  /// Whether the process that wrote a state is there and has not said that the run is over.
  public static boolean isGoingOn(JsonValue state) {
    boolean over = Boolean.TRUE.equals(state.get("over").value());
    return !over
        && ProcessHandle.of((long) state.get("process").number())
            .map(ProcessHandle::isAlive)
            .orElse(false);
  }
}
