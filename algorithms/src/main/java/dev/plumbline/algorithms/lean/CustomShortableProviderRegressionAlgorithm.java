package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.security.ShortableProvider;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDateTime;

/// Sells short as much as its provider of shares lends.
///
/// Answers to LEAN's `CustomShortableProviderRegressionAlgorithm`.
public class CustomShortableProviderRegressionAlgorithm extends Algorithm {
  private Equity spy;
  private OrderTicket ticket;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 4);
    setEndDate(2013, 10, 6);
    setCash(10_000_000);
    spy = addEquity("SPY", Resolution.DAILY);
    spy.setShortableProvider(new ScarceProvider());
  }

  @Override
  public void onData(Slice slice) {
    long quantity = spy.shortableProvider().shortableQuantity(spy.symbol(), time());
    if (quantity > 1000) {
      ticket = sell("SPY", quantity);
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(1, transactions().ordersCount(), "orders");
    Order order = transactions().getOrderById(ticket.orderId());
    Expect.equal(Decimal.of(-1001), order.quantityExact(), "quantity of " + order);
    ShortableProvider provider = spy.shortableProvider();
    Expect.equal(Decimal.of("0.0025"), provider.feeRate(spy.symbol(), time()), "fee of the loan");
    Expect.equal(
        Decimal.of("0.0507"), provider.rebateRate(spy.symbol(), time()), "interest on the cash");
  }

  private static final class ScarceProvider implements ShortableProvider {
    private static final LocalDateTime MORE_FROM = LocalDateTime.of(2013, 10, 4, 16, 0);

    @Override
    public Decimal feeRate(Symbol symbol, LocalDateTime localTime) {
      return Decimal.of("0.0025");
    }

    @Override
    public Decimal rebateRate(Symbol symbol, LocalDateTime localTime) {
      return Decimal.of("0.0507");
    }

    @Override
    public Long shortableQuantity(Symbol symbol, LocalDateTime localTime) {
      return localTime.isBefore(MORE_FROM) ? 10L : 1001L;
    }
  }
}
