package dev.plumbline.backtests.optimize;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The file beside a winner that says among how many trials it won: whoever judges it needs to
/// know.
public final class WinnerFile {
  /// The file's name.
  public static final String FILE = "winner.json";

  private WinnerFile() {}

  /// Writes the file into a folder, in place of an older one.
  ///
  /// @return the file
  /// @throws IOException if it cannot be written
  public static Path write(Path folder, SweepResult result) throws IOException {
    Path file = folder.resolve(FILE);
    SweepPlan plan = result.plan();
    try (JsonGenerator json =
        new JsonFactory()
            .createGenerator(file.toFile(), com.fasterxml.jackson.core.JsonEncoding.UTF8)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("algorithm", plan.algorithm().getName());
      json.writeStringField("search", plan.search().text());
      json.writeStringField("grid", plan.grid().text());
      json.writeStringField("objective", plan.objective().text());
      json.writeArrayFieldStart("constraints");
      for (Constraint constraint : plan.constraints()) {
        json.writeString(constraint.text());
      }
      json.writeEndArray();
      json.writeNumberField("combinations", plan.grid().size());
      json.writeNumberField("trials", result.trials().size());
      json.writeNumberField("failed", result.failed());
      List<Trial> ranked = result.ranked();
      json.writeNumberField("withinConstraints", ranked.size());
      json.writeBooleanField("complete", result.complete());
      json.writeNumberField("objectiveMean", result.spread().mean());
      json.writeNumberField("objectiveVariance", result.spread().variance());
      if (!ranked.isEmpty()) {
        writeWinner(json, ranked.getFirst());
      }
      json.writeEndObject();
    }
    return file;
  }

  private static void writeWinner(JsonGenerator json, Trial winner) throws IOException {
    json.writeObjectFieldStart("winner");
    json.writeNumberField("trial", winner.index());
    json.writeNumberField("seed", winner.seed());
    writeMap(json, "parameters", winner.parameters());
    writeMap(json, "statistics", winner.statistics());
    json.writeEndObject();
  }

  private static void writeMap(JsonGenerator json, String name, Map<String, String> map)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> entry : map.entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }
}
