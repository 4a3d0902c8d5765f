package dev.plumbline.algorithms.fuzz;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.SecurityDetails;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.UpdateOrderFields;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.List;

/// Trades at random: every type of order, updates, cancellations, targets and liquidations.
///
/// The draws of one instant come in a fixed order; prices are computed in decimals and rounded half
/// to even, so that LEAN's twin gives the same orders.
public abstract class FuzzBase extends Algorithm {
  private static final Decimal BASIS_POINTS = Decimal.of(10000);
  private static final Decimal A_BIT_ABOVE = Decimal.of("1.002");
  private static final Decimal A_BIT_BELOW = Decimal.of("0.998");
  private static final Decimal A_HAIR_ABOVE = Decimal.of("1.001");
  private static final Decimal A_HAIR_BELOW = Decimal.of("0.999");

  private final List<Symbol> symbols = new ArrayList<>();
  private Draws draws;

  /// One random trader.
  protected FuzzBase() {}

  /// Resolution of all subscriptions.
  protected abstract Resolution resolution();

  /// Tickers traded, in the order of the draws.
  protected abstract List<String> tickers();

  /// Sets the dates and whatever else the run needs.
  protected abstract void dates();

  /// The seed if the parameter `seed` is not given.
  protected abstract int defaultSeed();

  /// One instant in so many leads to an action.
  protected int oneIn() {
    return 7;
  }

  /// Whether shares are sold short.
  protected boolean shorts() {
    return true;
  }

  /// Whether prices are as traded.
  protected boolean raw() {
    return false;
  }

  @Override
  public void initialize() {
    dates();
    setCash(100000);
    prepare();
    draws = new Draws(getParameter("seed", defaultSeed()));
    SecurityDetails details =
        SecurityDetails.resolution(resolution())
            .withDataNormalizationMode(
                raw() ? DataNormalizationMode.RAW : DataNormalizationMode.ADJUSTED);
    for (String ticker : tickers()) {
      symbols.add(addEquity(ticker, details).symbol());
    }
  }

  /// Sets the brokerage where it is not the default one.
  protected void prepare() {
    // the default brokerage, with margin
  }

  @Override
  public void onData(Slice slice) {
    if (draws.draw(oneIn()) != 0) {
      return;
    }
    Symbol symbol = symbols.get(draws.draw(symbols.size()));
    int action = draws.draw(14);
    int side = shorts() && draws.draw(2) == 0 ? -1 : 1;
    int quantity = side * (1 + draws.draw(200));
    Decimal offset = Decimal.of(1 + draws.draw(150)).divide(BASIS_POINTS);
    Decimal price = securities().get(symbol).priceExact();
    if (!price.isZero()) {
      act(action, symbol, quantity, offset, price);
    }
  }

  private void act(int action, Symbol symbol, int quantity, Decimal offset, Decimal price) {
    boolean buy = quantity > 0;
    Decimal below = price.multiply(Decimal.ONE.subtract(offset)).round(2);
    Decimal above = price.multiply(Decimal.ONE.add(offset)).round(2);
    switch (action) {
      case 0 -> marketOrder(symbol, quantity);
      case 1 -> limitOrder(symbol, quantity, buy ? below : above);
      case 2 -> stopMarketOrder(symbol, quantity, buy ? above : below);
      case 3 ->
          stopLimitOrder(
              symbol,
              quantity,
              buy ? above : below,
              buy ? above.multiply(A_BIT_ABOVE).round(2) : below.multiply(A_BIT_BELOW).round(2));
      case 4 ->
          limitIfTouchedOrder(
              symbol,
              quantity,
              buy ? below : above,
              buy ? below.multiply(A_HAIR_ABOVE).round(2) : above.multiply(A_HAIR_BELOW).round(2));
      case 5 -> trailingStopOrder(symbol, quantity, offset, true);
      case 6 -> atTheClose(symbol, quantity);
      case 7 -> marketOnOpenOrder(symbol, quantity);
      case 8 ->
          setHoldings(
              symbol, Decimal.of((buy ? 1 : -1) * (1 + draws.draw(9))).divide(Decimal.of(20)));
      case 9 -> liquidate(symbol);
      case 10 -> cancelOne();
      case 11 -> updateOne(quantity, offset);
      case 12 -> cancelAll(symbol);
      default ->
          marketOrder(
              symbol, portfolio().get(symbol).quantityExact().negate().add(Decimal.of(quantity)));
    }
  }

  private void atTheClose(Symbol symbol, int quantity) {
    if (resolution() == Resolution.DAILY) {
      marketOrder(symbol, quantity);
    } else {
      marketOnCloseOrder(symbol, quantity);
    }
  }

  private void cancelOne() {
    OrderTicket ticket = drawOpen();
    if (ticket != null) {
      ticket.cancel();
    }
  }

  private OrderTicket drawOpen() {
    List<OrderTicket> open = transactions().getOpenOrderTickets();
    return open.isEmpty() ? null : open.get(draws.draw(open.size()));
  }

  private void updateOne(int quantity, Decimal offset) {
    OrderTicket ticket = drawOpen();
    if (ticket == null) {
      return;
    }
    UpdateOrderFields fields = new UpdateOrderFields();
    fields.setQuantity(quantity);
    fields.setTag("updated");
    Decimal price = securities().get(ticket.symbol()).priceExact();
    Decimal less = price.multiply(Decimal.ONE.subtract(offset)).round(2);
    Decimal more = price.multiply(Decimal.ONE.add(offset)).round(2);
    if (ticket.orderType() == OrderType.LIMIT) {
      fields.setLimitPrice(quantity > 0 ? less : more);
    }
    if (ticket.orderType() == OrderType.STOP_MARKET) {
      fields.setStopPrice(quantity > 0 ? more : less);
    }
    ticket.update(fields);
  }

  private void cancelAll(Symbol symbol) {
    for (OrderTicket ticket : transactions().getOpenOrderTickets(symbol)) {
      ticket.cancel();
    }
  }
}
