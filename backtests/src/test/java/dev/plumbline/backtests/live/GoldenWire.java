package dev.plumbline.backtests.live;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.alpaca.rest.ApiConnection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// The golden files that the client's tests keep: what goes over the wire, as Alpaca documents it.
final class GoldenWire {
  private GoldenWire() {}

  /// The exchanges of a file by their names.
  static Map<String, JsonNode> exchanges(String name) throws IOException {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    for (JsonNode exchange : parts(name)) {
      all.put(exchange.path("name").textValue(), exchange);
    }
    return all;
  }

  /// The parts of a file.
  static JsonNode parts(String name) throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("sdk/pom.xml"))) {
      folder = folder.getParent();
    }
    Path file =
        folder.resolve(
            "adapters/alpaca/src/test/resources/dev/plumbline/alpaca/golden/" + name + ".json");
    return ApiConnection.parse(Files.readString(file));
  }
}
