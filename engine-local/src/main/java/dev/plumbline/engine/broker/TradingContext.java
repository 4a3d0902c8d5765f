package dev.plumbline.engine.broker;

import dev.plumbline.sdk.brokerage.BrokerageMessageEvent;
import dev.plumbline.sdk.brokerage.BrokerageModel;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import java.time.Duration;

/// What order handling needs to know of the run it belongs to, and whom it tells.
public interface TradingContext {
  /// The present, UTC.
  long utcNs();

  /// Whether the algorithm is still warming up, in which case orders are refused.
  boolean isWarmingUp();

  /// The brokerage's rules.
  BrokerageModel brokerageModel();

  /// The age from which a price counts as stale.
  Duration stalePriceTimeSpan();

  /// How the prices of the security's first subscription are adjusted.
  DataNormalizationMode normalizationMode(Symbol symbol);

  /// A fill, before the algorithm hears of it.
  void trade(OrderEvent fill, Security security);

  /// An order event, after the portfolio has it: for the record and for the algorithm.
  void orderEvent(OrderEvent event);

  /// An error message for the author.
  void error(String message);

  /// Tells of a message of the brokerage: its handler first, then the author.
  void brokerageMessage(BrokerageMessageEvent message);

  /// The author's code failed while it handled an order event.
  void runtimeError(Throwable cause, String where);

  /// A security is gone: the universes that hold it let it go.
  void removeDelisted(Security security);
}
