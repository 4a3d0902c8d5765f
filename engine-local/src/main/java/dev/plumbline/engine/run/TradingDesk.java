package dev.plumbline.engine.run;

import dev.plumbline.engine.broker.TradingContext;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.AlgorithmEngine.LogLevel;
import dev.plumbline.sdk.brokerage.BrokerageMessageEvent;
import dev.plumbline.sdk.brokerage.BrokerageMessageReceiver;
import dev.plumbline.sdk.brokerage.BrokerageMessageType;
import dev.plumbline.sdk.brokerage.BrokerageModel;
import dev.plumbline.sdk.brokerage.DefaultBrokerageMessageHandler;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;

/// What order handling sees of the run, and whom it tells: the record first, then the author.
final class TradingDesk implements TradingContext {
  private final RunParts parts;
  private final Algorithm algorithm;

  TradingDesk(RunParts parts, Algorithm algorithm) {
    this.parts = parts;
    this.algorithm = algorithm;
    parts.state().setBrokerageMessageHandler(new DefaultBrokerageMessageHandler(new Notes()));
  }

  /// What the handler that nobody replaced does with messages.
  private final class Notes implements BrokerageMessageReceiver {
    @Override
    public void debug(String message) {
      parts.log().add(LogLevel.DEBUG, message);
    }

    @Override
    public void error(String message) {
      parts.log().add(LogLevel.ERROR, message);
    }

    @Override
    public void setRuntimeError(RuntimeException cause, String context) {
      parts.outcome().fail(cause, context);
    }
  }

  @Override
  public long utcNs() {
    return parts.clock().utcNs();
  }

  @Override
  public boolean isWarmingUp() {
    return parts.state().isWarmingUp();
  }

  @Override
  public BrokerageModel brokerageModel() {
    return parts.state().brokerageModel();
  }

  @Override
  public Duration stalePriceTimeSpan() {
    return parts.state().settings().stalePriceTimeSpan();
  }

  @Override
  public DataNormalizationMode normalizationMode(Symbol symbol) {
    return parts.normalizationMode(symbol);
  }

  @Override
  public void trade(OrderEvent fill, Security security) {
    Decimal fee =
        parts.portfolio().cashBook().convertToAccountCurrency(fill.orderFee().value()).amount();
    parts.trades().processFill(fill, security, fee);
  }

  @Override
  public void orderEvent(OrderEvent event) {
    parts.recorder().orderEvent(event);
    algorithm.execution().onOrderEvent(algorithm, event);
    algorithm.signalExport().onOrderEvent(event);
    try {
      algorithm.onOrderEvent(event);
    } catch (RuntimeException failure) {
      parts.outcome().fail(failure, "Order Event Handler");
    }
  }

  @Override
  public void error(String message) {
    parts.log().add(LogLevel.ERROR, message);
  }

  /// Source: LEAN, `Engine/Engine.cs`, its handler of the brokerage's messages.
  @Override
  public void brokerageMessage(BrokerageMessageEvent message) {
    try {
      parts.state().brokerageMessageHandler().handleMessage(message);
      algorithm.onBrokerageMessage(message);
      if (message.type() == BrokerageMessageType.DISCONNECT) {
        algorithm.onBrokerageDisconnect();
      } else if (message.type() == BrokerageMessageType.RECONNECT) {
        algorithm.onBrokerageReconnect();
      }
    } catch (RuntimeException failure) {
      parts.outcome().fail(failure, "Brokerage Message Handler");
    }
  }

  @Override
  public void runtimeError(Throwable cause, String where) {
    parts.outcome().fail(cause, where);
  }

  @Override
  public void removeDelisted(Security security) {
    parts.selection().removeDelisted(security);
  }
}
