package dev.plumbline.alpaca.broker;

import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.alpaca.trading.Position;
import dev.plumbline.alpaca.trading.TradeUpdate;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// What other threads hand to the engine's thread.
sealed interface BrokerNews {
  /// A message of the stream.
  record Update(TradeUpdate update) implements BrokerNews {}

  /// The stream is up.
  record Listening() implements BrokerNews {}

  /// The stream is down.
  record Down(String why) implements BrokerNews {}

  /// The stream will not come up.
  record Refused(String why) implements BrokerNews {}

  /// An order was read.
  record Read(OrderState order) implements BrokerNews {}

  /// There is no order of a client order id.
  record Missing(String clientId) implements BrokerNews {}

  /// All was read for a comparison.
  ///
  /// @param bookChanges what the book's count of changes was when the reading began
  /// @param cash the account's cash; null if it was not asked for
  record Audit(
      long bookChanges, List<OrderState> openOrders, List<Position> positions, Decimal cash)
      implements BrokerNews {}
}
