package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.alpaca.broker.RiskLimits;
import dev.plumbline.alpacasim.fault.Fault;
import dev.plumbline.alpacasim.fault.FaultKind;
import dev.plumbline.alpacasim.fault.Target;
import dev.plumbline.sdk.brokerage.BrokerageMessageEvent;
import dev.plumbline.sdk.brokerage.BrokerageMessageHandler;
import dev.plumbline.sdk.brokerage.BrokerageMessageType;
import dev.plumbline.sdk.brokerage.DefaultBrokerageMessageHandler;
import dev.plumbline.sdk.order.Order;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the brokerage says reaches the author's handler, in LEAN's words. About 8 s.
@Tag("long")
class BrokerageMessagesTest {
  @TempDir private Path folder;

  private static final RiskLimits NONE =
      new RiskLimits(null, null, null, null, null, 0, null, null, 20);

  /// Keeps what it is told.
  private static final class Keeper implements BrokerageMessageHandler {
    private final List<BrokerageMessageType> types = new CopyOnWriteArrayList<>();

    @Override
    public void handleMessage(BrokerageMessageEvent message) {
      types.add(message.type());
    }

    @Override
    public boolean handleOrder(Order order) {
      return false;
    }
  }

  @Test
  void aConnectionThatIsCutAndComesBackIsToldToTheHandlerThatTheAuthorSet() throws Exception {
    Keeper keeper = new Keeper();
    Scripted strategy =
        new Scripted()
            .in(1, s -> s.setBrokerageMessageHandler(keeper))
            .in(2, s -> s.marketOrder(s.spy(), 1));
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(strategy, PaperSession.Setting.of(NONE));
      session
          .server()
          .faults()
          .add(new Fault(1, Target.TRADES, FaultKind.DISCONNECT, "", "", 0, 0, 1, 0, 1));
      session.minutes(2);
      session.await("the stream of trade updates is down");
      session.await("both were told", () -> keeper.types.size() == 2);
      assertTrue(strategy.brokerageMessageHandler() == keeper);
      session.end();
    }
    assertEquals(
        List.of(BrokerageMessageType.DISCONNECT, BrokerageMessageType.RECONNECT), keeper.types);
  }

  @Test
  void theHandlerIsLeansUntilTheAuthorSetsAnother() throws Exception {
    Scripted strategy = new Scripted().in(1, s -> s.marketOrder(s.spy(), 1));
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(strategy, PaperSession.Setting.of(NONE));
      session.minutes(1);
      assertTrue(strategy.brokerageMessageHandler() instanceof DefaultBrokerageMessageHandler);
      session.end();
    }
  }
}
