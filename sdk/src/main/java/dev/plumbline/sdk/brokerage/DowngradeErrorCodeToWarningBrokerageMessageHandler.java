package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.order.Order;
import java.util.Set;

/// The handler that makes warnings of errors with certain codes and passes all on to another
/// handler.
///
/// Source: LEAN, `Common/Brokerages/DowngradeErrorCodeToWarningBrokerageMessageHandler.cs`.
public final class DowngradeErrorCodeToWarningBrokerageMessageHandler
    implements BrokerageMessageHandler {
  private final BrokerageMessageHandler handler;
  private final Set<String> errorCodesToIgnore;

  /// A handler before another one, for errors with these codes.
  public DowngradeErrorCodeToWarningBrokerageMessageHandler(
      BrokerageMessageHandler handler, Set<String> errorCodesToIgnore) {
    this.handler = handler;
    this.errorCodesToIgnore = Set.copyOf(errorCodesToIgnore);
  }

  @Override
  public void handleMessage(BrokerageMessageEvent message) {
    boolean downgrade =
        message.type() == BrokerageMessageType.ERROR && errorCodesToIgnore.contains(message.code());
    handler.handleMessage(
        downgrade
            ? new BrokerageMessageEvent(
                BrokerageMessageType.WARNING, message.code(), message.message())
            : message);
  }

  @Override
  public boolean handleOrder(Order order) {
    return handler.handleOrder(order);
  }
}
