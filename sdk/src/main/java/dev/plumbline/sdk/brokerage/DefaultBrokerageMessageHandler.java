package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.order.Order;

/// The handler that passes information on as notes and warnings as errors, and ends the run at
/// errors.
///
/// Losing the connection has no meaning in a backtest and is noted alone. Source: LEAN,
/// `Common/Brokerages/DefaultBrokerageMessageHandler.cs`.
public final class DefaultBrokerageMessageHandler implements BrokerageMessageHandler {
  private final BrokerageMessageReceiver receiver;
  private boolean outsideOrderNoted;

  /// A handler that passes on to a receiver.
  public DefaultBrokerageMessageHandler(BrokerageMessageReceiver receiver) {
    this.receiver = receiver;
  }

  @Override
  public void handleMessage(BrokerageMessageEvent message) {
    switch (message.type()) {
      case INFORMATION -> receiver.debug("Brokerage Info: " + message.message());
      case WARNING -> receiver.error("Brokerage Warning: " + message.message());
      case ERROR ->
          receiver.setRuntimeError(new IllegalStateException(message.message()), "Brokerage Error");
      case DISCONNECT, RECONNECT -> receiver.debug(message.toString());
      case ACTION_REQUIRED ->
          receiver.setRuntimeError(
              new IllegalStateException("Brokerage requires user action"), "Brokerage Disconnect");
    }
  }

  @Override
  public boolean handleOrder(Order order) {
    if (!outsideOrderNoted) {
      outsideOrderNoted = true;
      String id = order.brokerId().isEmpty() ? "" : order.brokerId().getFirst();
      receiver.error(
          "Ignoring unrecognized order (BrokerId: "
              + id
              + "). Please use 'SetBrokerageMessageHandler(...)' to set a custom brokerage message"
              + " handler to optionally accept unknown orders.");
    }
    return false;
  }
}
