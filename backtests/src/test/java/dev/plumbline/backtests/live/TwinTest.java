package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.algorithms.live.OrderDrill;
import dev.plumbline.backtests.Backtests;
import dev.plumbline.backtests.config.CacheFolder;
import dev.plumbline.backtests.config.DataChoice;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.wiring.DataFolders;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.time.Nanos;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One strategy on one day, backtested, and run live against the paper broker that replays the day
/// by LEAN's rules of fills: the same orders and the same fills.
///
/// A broker tells the fills of a minute before the minute's bar, but on another stream. So the
/// paper broker holds the bars back until the strategy has heard of every execution and every end
/// of an order, and its clock goes on when the strategy has seen the minute; no race and no pause
/// decides. Half a minute long.
@Tag("long")
class TwinTest {
  private static final LocalDate DAY = LocalDate.of(2014, 6, 4);
  private static final String SYMBOLS = "bolt,crux";

  @TempDir private Path folder;

  /// The strategy, which says how many minutes it has seen, and what it has heard of its orders.
  private static final class Watched extends OrderDrill implements TwinSession.Watched {
    private final AtomicInteger executions = new AtomicInteger();
    private final Set<String> open = new ConcurrentSkipListSet<>();
    private final TwinSession.SeenMinutes seen = new TwinSession.SeenMinutes();

    @Override
    public void onOrderEvent(OrderEvent event) {
      if (event.status().isClosed()) {
        open.remove(Integer.toString(event.orderId()));
      } else {
        open.add(Integer.toString(event.orderId()));
      }
      executions.addAndGet(event.fillQuantity() == 0 ? 0 : 1);
    }

    @Override
    public void onData(Slice slice) {
      super.onData(slice);
      seen.count(slice);
    }

    @Override
    public TwinSession.SeenMinutes seen() {
      return seen;
    }

    /// Bars and quotes.
    @Override
    public int followed() {
      return 2 * SYMBOLS.split(",").length;
    }

    @Override
    public int executions() {
      return executions.get();
    }

    @Override
    public Set<String> open() {
      return open;
    }
  }

  @Test
  void ordersAndFillsAreThoseOfTheBacktest() throws Exception {
    Path data = new DataFolders(CacheFolder.ofProcess()).folder(DataChoice.SAMPLE);
    BacktestResult past = backtest(data);
    BacktestResult live =
        new TwinSession(data, folder, DAY, SYMBOLS, TwinSession.WHOLE).run(new Watched());
    assertEquals(AlgorithmStatus.COMPLETED, past.state().status(), past.state().runtimeError());
    List<String> expected = lines(past);
    List<String> found = lines(live);
    assertTrue(expected.size() > 200, "only " + expected.size() + " events");
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
      String a = i < expected.size() ? expected.get(i) : "-";
      String b = i < found.size() ? found.get(i) : "-";
      if (!a.equals(b)) {
        differences.add("backtest " + a + " | live " + b);
      }
    }
    System.out.println(
        "twin: %d events of %d orders, %d differences"
            .formatted(expected.size(), past.orders().size(), differences.size()));
    assertEquals(List.of(), differences.stream().limit(10).toList());
  }

  /// What happened to orders, minute by minute: submissions, changes, cancellations, fills.
  ///
  /// In the order of the orders' numbers within a minute: a broker answers a cancellation while the
  /// next order is on its way already, the backtest before.
  private static List<String> lines(BacktestResult result) {
    List<String> lines = new ArrayList<>();
    List<OrderEvent> events = new ArrayList<>(result.orderEvents());
    events.sort(
        Comparator.comparingLong((OrderEvent e) -> Nanos.roundDown(e.utcNs(), Nanos.MINUTE))
            .thenComparingInt(OrderEvent::orderId));
    for (OrderEvent event : events) {
      if (event.status() == OrderStatus.CANCEL_PENDING) {
        continue;
      }
      lines.add(
          "%s #%d %s %s %s of %s at %s"
              .formatted(
                  Nanos.toText(Nanos.roundDown(event.utcNs(), Nanos.MINUTE)),
                  event.orderId(),
                  event.symbol().value(),
                  event.status(),
                  event.fillQuantityExact(),
                  event.quantityExact(),
                  event.fillPriceExact()));
    }
    return lines;
  }

  private BacktestResult backtest(Path data) throws IOException {
    return Backtests.run(
        new OrderDrill(),
        new RunOptions(
            new DataChoice.Folder(data),
            new TreeMap<>(Map.of("symbols", SYMBOLS)),
            DAY,
            DAY,
            null));
  }
}
