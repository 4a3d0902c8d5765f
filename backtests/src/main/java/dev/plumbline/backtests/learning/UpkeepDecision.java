package dev.plumbline.backtests.learning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Map;

/// Whether a candidate took a model's place, and why.
///
/// @param day the newest day of the data
/// @param current the model in use
/// @param promoted the file of the candidate; empty if the model stays
/// @param goesOn whether the candidate goes on from the model in use; else it was fitted anew
/// @param currentLoss the model's logarithmic loss on the days held out
/// @param candidateLoss the candidate's
/// @param drift how far each feature has moved since the candidate's training
///   ([dev.plumbline.strategies.drift.PopulationStability])
/// @param errorProbability how likely the model's errors of the days held out and of the past come
///   from one distribution
public record UpkeepDecision(
    LocalDate day,
    String current,
    String promoted,
    boolean goesOn,
    double currentLoss,
    double candidateLoss,
    Map<String, Double> drift,
    double errorProbability) {
  /// The name of the file of all decisions.
  public static final String FILE = "decisions.csv";

  private static final String HEADER =
      "day,event,current,promoted,current_loss,candidate_loss,error_probability,most_drift,candidate\n";

  /// The greatest movement of a feature.
  public double mostDrift() {
    return drift.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  /// Adds a line to the file of decisions.
  void addTo(Path file) throws IOException {
    append(
        file,
        String.join(
            ",",
            day.toString(),
            promoted.isEmpty() ? "kept" : "promoted",
            current,
            promoted,
            Double.toString(currentLoss),
            Double.toString(candidateLoss),
            Double.toString(errorProbability),
            Double.toString(mostDrift()),
            goesOn ? "continued" : "anew"));
  }

  /// Adds a line for a return to an earlier model.
  static void addReturn(Path file, LocalDate day, String from, String to) throws IOException {
    append(file, String.join(",", day.toString(), "returned", from, to, "", "", "", "", ""));
  }

  private static void append(Path file, String line) throws IOException {
    String text = (Files.exists(file) ? "" : HEADER) + line + "\n";
    Files.writeString(
        file,
        text,
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND,
        StandardOpenOption.SYNC);
  }
}
