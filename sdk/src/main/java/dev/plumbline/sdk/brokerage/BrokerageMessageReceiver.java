package dev.plumbline.sdk.brokerage;

/// Who hears of a brokerage's messages in the end: an algorithm.
public interface BrokerageMessageReceiver {
  /// Notes something to know.
  void debug(String message);

  /// Notes something that went wrong.
  void error(String message);

  /// Ends the run.
  void setRuntimeError(RuntimeException cause, String context);
}
