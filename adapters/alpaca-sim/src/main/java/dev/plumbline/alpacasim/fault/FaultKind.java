package dev.plumbline.alpacasim.fault;

/// What goes wrong.
public enum FaultKind {
  /// The request, or the message, waits before it is dealt with.
  DELAY,
  /// The request is dealt with; its answer waits.
  LATE,
  /// The request is answered with a status and not dealt with.
  STATUS,
  /// The request is dealt with and answered with a status all the same.
  STATUS_AFTER,
  /// The request is answered with a status and a page in HTML, and not dealt with.
  HTML,
  /// The answer or message is cut in its middle.
  TRUNCATE,
  /// The connection is cut and the request not dealt with; the message is lost.
  DROP,
  /// The request is dealt with; the connection is cut without an answer.
  DROP_AFTER,
  /// The message is sent twice.
  DUPLICATE,
  /// The message comes behind the next one.
  REORDER,
  /// The stream's connection is cut before the message.
  DISCONNECT,
  /// The stream's connection stays open, but nothing comes any more.
  SILENCE,
  /// The message waits until all that is held back is released.
  HOLD
}
