package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.SecurityDetails;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.order.OrderField;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.List;

/// Orders of five kinds with prices far away, which a split of seven for one changes.
///
/// Answers to LEAN's `SplitEquityRegressionAlgorithm`.
public class SplitEquityRegressionAlgorithm extends Algorithm {
  private final List<OrderTicket> tickets = new ArrayList<>();
  private Symbol aapl;
  private double priceAtSplit;
  private double splitFactor;

  @Override
  public void initialize() {
    setStartDate(2014, 6, 5);
    setEndDate(2014, 6, 11);
    setCash(100_000);
    aapl =
        addEquity(
                "AAPL",
                SecurityDetails.resolution(Resolution.HOUR)
                    .withDataNormalizationMode(DataNormalizationMode.RAW))
            .symbol();
  }

  @Override
  public void onData(Slice slice) {
    Split split = slice.splits().get(aapl);
    if (split != null) {
      splitFactor = split.splitFactor();
      priceAtSplit = securities().get(aapl).price();
    }
    if (transactions().getOrders().isEmpty()) {
      tickets.add(limitIfTouchedOrder(aapl, 10, 10, 10));
      tickets.add(limitOrder(aapl, 10, 5));
      tickets.add(stopLimitOrder(aapl, 10, 15, 15));
      tickets.add(trailingStopOrder(aapl, 10, 1000, 60, false));
      tickets.add(trailingStopOrder(aapl, 10, 1000, 0.1, true));
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    for (OrderTicket ticket : tickets) {
      Expect.equal(Decimal.of(69), ticket.quantityExact(), "quantity of " + ticket);
      switch (ticket.orderType()) {
        case LIMIT_IF_TOUCHED -> {
          expect(ticket, OrderField.TRIGGER_PRICE, "1.43");
          expect(ticket, OrderField.LIMIT_PRICE, "1.43");
        }
        case LIMIT -> expect(ticket, OrderField.LIMIT_PRICE, "0.7143");
        case STOP_LIMIT -> expect(ticket, OrderField.STOP_PRICE, "2.14");
        default -> expectTrailing(ticket);
      }
    }
  }

  private static void expect(OrderTicket ticket, OrderField field, String value) {
    Expect.equal(Decimal.of(value), ticket.getExact(field), field + " of " + ticket);
  }

  private void expectTrailing(OrderTicket ticket) {
    boolean share = ticket.trailingAsPercentage();
    expect(ticket, OrderField.TRAILING_AMOUNT, share ? "0.1" : "8.57");
    double stop = ticket.get(OrderField.STOP_PRICE);
    double furthest = share ? 0.1 * stop : 60 * splitFactor;
    Expect.that(Math.abs(stop - priceAtSplit) <= furthest, "stop price of " + ticket);
  }
}
