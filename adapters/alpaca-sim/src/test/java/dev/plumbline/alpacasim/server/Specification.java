package dev.plumbline.alpacasim.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.plumbline.testing.Shared;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;

/// One of Alpaca's OpenAPI files: finds the operation of a request and checks its answer.
final class Specification {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final ObjectNode tree;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<String, Pattern> paths = new HashMap<>();
  private final Map<String, Schema> schemas = new HashMap<>();
  private final Set<String> operations = new TreeSet<>();

  private Specification(ObjectNode tree) {
    this.tree = tree;
    for (Map.Entry<String, JsonNode> path : tree.path("paths").properties()) {
      paths.put(path.getKey(), pattern(path.getKey()));
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        if (METHODS.contains(operation.getKey())) {
          operations.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
        }
      }
    }
  }

  static Specification read(String file) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(8 << 20);
    options.setMaxAliasesForCollections(10_000);
    ObjectMapper yaml = new ObjectMapper(YAMLFactory.builder().loaderOptions(options).build());
    JsonNode tree = yaml.readTree(Shared.path("alpaca", "openapi", "alpaca-java", file).toFile());
    nullable(tree);
    addNulls(tree);
    return new Specification((ObjectNode) tree);
  }

  /// OpenAPI 3.0 says `nullable` where JSON Schema lists a type `null`.
  private static void nullable(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.path("nullable").asBoolean()
        && object.path("type").isTextual()) {
      ArrayNode types = object.arrayNode().add(object.get("type").asText()).add("null");
      object.set("type", types);
    }
    node.forEach(Specification::nullable);
  }

  /// Two members that the file does not let be null, and Alpaca's answers have so: an order leg's
  /// own legs, and the level of options that nobody has set (`alpaca/API.md` 6.4 and 10).
  private static void addNulls(JsonNode tree) {
    JsonNode schemas = tree.path("components").path("schemas");
    for (String place :
        List.of(
            "/OrderLeg/properties/legs",
            "/AccountConfigurations/properties/max_options_trading_level")) {
      if (schemas.at(place) instanceof ObjectNode member) {
        JsonNode type = member.get("type");
        member.set("type", member.arrayNode().add(type).add("null"));
        if (member.get("enum") instanceof ArrayNode values) {
          values.addNull();
        }
      }
    }
  }

  private static Pattern pattern(String path) {
    StringBuilder regex = new StringBuilder();
    for (String part : path.split("(?=\\{)|(?<=})")) {
      regex.append(part.startsWith("{") ? "[^/:]+" : Pattern.quote(part));
    }
    return Pattern.compile(regex.toString());
  }

  /// All operations, such as `GET /v2/orders/{order_id}`.
  Set<String> operations() {
    return operations;
  }

  /// The operation of a request; null where the file has none. A path without variables goes first.
  String operation(String method, String asked) {
    String path = asked.replaceFirst("\\?.*", "");
    String found = null;
    for (Map.Entry<String, Pattern> candidate : paths.entrySet()) {
      String name = method + " " + candidate.getKey();
      if (operations.contains(name)
          && candidate.getValue().matcher(path).matches()
          && (found == null || !candidate.getKey().contains("{"))) {
        found = name;
      }
    }
    return found;
  }

  /// What is wrong with an answer, in words; empty for nothing.
  List<String> complaints(String operation, SimClient.Reply reply) {
    String[] words = operation.split(" ", 2);
    JsonNode answers =
        resolved(
            tree.path("paths")
                .path(words[1])
                .path(words[0].toLowerCase(Locale.ROOT))
                .path("responses"));
    JsonNode answer = resolved(answers.path(Integer.toString(reply.status())));
    if (answer.isMissingNode()) {
      return List.of(operation + ": status " + reply.status() + " is not in it: " + reply.text());
    }
    JsonNode schema = answer.path("content").path("application/json").path("schema");
    if (schema.isMissingNode()) {
      return reply.text().isEmpty() || reply.status() >= 400
          ? List.of()
          : List.of(operation + ": found a body, expected none: " + reply.text());
    }
    List<String> found = new ArrayList<>();
    for (Error error : compiled(operation + reply.status(), schema).validate(reply.json())) {
      found.add(operation + " " + error.getInstanceLocation() + " " + error.getMessage());
    }
    return found;
  }

  private JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : tree.at(reference.substring(1));
  }

  private Schema compiled(String name, JsonNode schema) {
    return schemas.computeIfAbsent(
        name,
        n -> {
          ObjectNode whole = new ObjectMapper().createObjectNode();
          whole.put("$ref", "#/answer");
          whole.set("answer", schema);
          whole.set("components", tree.get("components"));
          return registry.getSchema(whole);
        });
  }
}
