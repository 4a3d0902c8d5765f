package dev.plumbline.sdk.result;

import java.util.List;

/// What went into a run.
///
/// @param version version of the engine
/// @param dataPoints data points fed, history not included
/// @param historyDataPoints data points of history requests
/// @param filesRead the files read, by path
public record RunInput(
    String version, long dataPoints, long historyDataPoints, List<FileRead> filesRead) {
  /// Copies the list.
  public RunInput {
    filesRead = List.copyOf(filesRead);
  }
}
