package dev.plumbline.backtests.dashboard;

import dev.plumbline.backtests.json.JsonValue;
import dev.plumbline.backtests.json.JsonWords;
import dev.plumbline.backtests.stored.ResultPlaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The results of a folder, as JSON for the page.
final class ResultList {
  private static final List<String> SHOWN =
      List.of(
          "Net Profit",
          "Compounding Annual Return",
          "Drawdown",
          "Sharpe Ratio",
          "Total Orders",
          "Win Rate",
          "End Equity");

  private final Path folder;

  ResultList(Path folder) {
    this.folder = folder;
  }

  /// All of it.
  String json() throws IOException {
    String results = main().stream().map(this::json).collect(Collectors.joining(",\n"));
    return "[" + results + "]";
  }

  /// The main files that are shown: not those in the trash.
  List<Path> main() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    return ResultPlaces.inFolder(folder).stream()
        .filter(file -> !folder.relativize(file).startsWith(Trash.NAME))
        .toList();
  }

  /// The main file of a name that the page sent: its path below the folder.
  ///
  /// @throws IllegalArgumentException if there is no such result
  Path find(String name) throws IOException {
    return main().stream()
        .filter(file -> name(file).equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "found no result " + name + " in " + folder + "; load the page again"));
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private String json(Path file) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", name(file));
    fields.put("name", ResultPlaces.nameOf(file));
    try {
      JsonValue summary = JsonValue.read(ResultPlaces.beside(file, "-summary.json"));
      JsonValue configuration = summary.get("algorithmConfiguration");
      fields.put("status", summary.get("state").get("Status").text());
      fields.put("start", day(configuration.get("startDate").text()));
      fields.put("end", day(configuration.get("endDate").text()));
      fields.put("made", Files.getLastModifiedTime(file).toInstant().toString().substring(0, 16));
      SHOWN.forEach(name -> fields.put(name, summary.get("statistics").get(name).text()));
    } catch (IOException e) {
      fields.put("status", "Unreadable: " + e.getMessage());
    }
    return JsonWords.object(fields);
  }

  private static String day(String time) {
    return time.length() < 10 ? "" : time.substring(0, 10);
  }
}
