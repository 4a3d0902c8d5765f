package dev.plumbline.alpaca.broker;

import dev.plumbline.sdk.brokerage.BrokerageMessageEvent;
import dev.plumbline.sdk.brokerage.BrokerageMessageType;
import java.util.ArrayDeque;
import java.util.Deque;

/// What the strategy is to be told of the connection, in LEAN's kinds of messages; for the thread
/// of the run.
final class BrokerMessages {
  private final Deque<BrokerageMessageEvent> waiting = new ArrayDeque<>();
  private boolean interrupted;

  /// The stream of trade updates, which was there, is gone.
  void down(String why) {
    interrupted = true;
    waiting.add(BrokerageMessageEvent.disconnected("the stream of trade updates is down: " + why));
  }

  /// The stream is there; worth a message if it had been gone.
  void up() {
    if (interrupted) {
      interrupted = false;
      waiting.add(BrokerageMessageEvent.reconnected("the stream of trade updates is back"));
    }
  }

  /// Nothing more is sent.
  void refused(String why) {
    waiting.add(new BrokerageMessageEvent(BrokerageMessageType.WARNING, "Refused", why));
  }

  /// The next message, or null.
  BrokerageMessageEvent poll() {
    return waiting.poll();
  }
}
