package dev.plumbline.alpacasim.stream;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.alpacasim.rest.Json;
import java.io.IOException;
import java.nio.ByteBuffer;

/// Reads what clients send, whatever they wrap it in.
final class Frames {
  private Frames() {}

  /// A binary frame: MessagePack or JSON.
  static JsonNode read(ByteBuffer frame) throws IOException {
    byte[] bytes = new byte[frame.remaining()];
    frame.get(bytes);
    boolean json = bytes.length > 0 && (bytes[0] == '{' || bytes[0] == '[');
    return json ? Json.read(bytes) : MsgPack.read(ByteBuffer.wrap(bytes));
  }
}
