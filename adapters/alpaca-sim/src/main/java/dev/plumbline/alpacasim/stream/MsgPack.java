package dev.plumbline.alpacasim.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import org.msgpack.core.MessageBufferPacker;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessagePacker;
import org.msgpack.core.MessageUnpacker;
import org.msgpack.value.Value;

/// JSON trees as MessagePack; members `t` of market data become timestamps (extension -1).
final class MsgPack {
  private static final String TIME = "t";
  private static final int DEEPEST = 16;

  private MsgPack() {}

  /// A tree as MessagePack.
  static byte[] bytes(JsonNode tree) {
    try (MessageBufferPacker packer = MessagePack.newDefaultBufferPacker()) {
      pack(packer, tree, "");
      return packer.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pack(MessagePacker packer, JsonNode node, String name) throws IOException {
    switch (node) {
      case ObjectNode object -> {
        packer.packMapHeader(object.size());
        for (Map.Entry<String, JsonNode> member : object.properties()) {
          packer.packString(member.getKey());
          pack(packer, member.getValue(), member.getKey());
        }
      }
      case ArrayNode array -> {
        packer.packArrayHeader(array.size());
        for (JsonNode element : array) {
          pack(packer, element, "");
        }
      }
      default -> {
        if (node.isTextual() && name.equals(TIME)) {
          packer.packTimestamp(Instant.parse(node.textValue()));
        } else if (node.isTextual()) {
          packer.packString(node.textValue());
        } else if (node.isBoolean()) {
          packer.packBoolean(node.booleanValue());
        } else if (node.isIntegralNumber()) {
          packer.packLong(node.longValue());
        } else if (node.isNumber()) {
          packer.packDouble(node.doubleValue());
        } else {
          packer.packNil();
        }
      }
    }
  }

  /// MessagePack as a tree.
  ///
  /// @throws IOException if it is none
  static JsonNode read(ByteBuffer bytes) throws IOException {
    try (MessageUnpacker unpacker = MessagePack.newDefaultUnpacker(bytes)) {
      return tree(unpacker.unpackValue(), 0);
    } catch (RuntimeException e) {
      throw new IOException("no MessagePack: " + e.getMessage(), e);
    }
  }

  private static JsonNode tree(Value value, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("nested more than " + DEEPEST + " deep");
    }
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (value.getValueType()) {
      case NIL -> nodes.nullNode();
      case BOOLEAN -> nodes.booleanNode(value.asBooleanValue().getBoolean());
      case INTEGER -> nodes.numberNode(value.asIntegerValue().toLong());
      case FLOAT -> nodes.numberNode(value.asFloatValue().toDouble());
      case STRING, BINARY -> nodes.textNode(value.asRawValue().asString());
      case ARRAY -> {
        ArrayNode array = nodes.arrayNode();
        for (Value element : value.asArrayValue()) {
          array.add(tree(element, depth + 1));
        }
        yield array;
      }
      case MAP -> {
        ObjectNode object = nodes.objectNode();
        for (Map.Entry<Value, Value> entry : value.asMapValue().entrySet()) {
          object.set(entry.getKey().asRawValue().asString(), tree(entry.getValue(), depth + 1));
        }
        yield object;
      }
      case EXTENSION -> nodes.nullNode();
    };
  }
}
