package dev.plumbline.alpacasim.stream;

/// How a stream's messages look on the wire.
public enum Framing {
  /// JSON in text frames.
  TEXT,
  /// JSON in binary frames, as the paper endpoint sends trade updates.
  BINARY_JSON,
  /// MessagePack in binary frames.
  MSGPACK
}
