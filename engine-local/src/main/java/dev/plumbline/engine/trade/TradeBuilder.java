package dev.plumbline.engine.trade;

import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.result.FillGroupingMethod;
import dev.plumbline.sdk.result.FillMatchingMethod;
import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Makes trades of fills.
///
/// Market prices matter only while a trade is open; [#setMarketPrice(Security)] costs one array
/// access otherwise. Source: LEAN, `Common/Statistics/TradeBuilder.cs`.
public final class TradeBuilder {
  private static final int REMEMBERED_ORDERS = 1000;

  private final ClosedTrades closed;
  private final FillGrouping grouping;
  private final BitSet ordersWithFees = new BitSet();
  private final int[] latest = new int[REMEMBERED_ORDERS];
  private int remembered;
  private OpenPosition[] watched = new OpenPosition[16];
  private Security benchmark;

  /// A builder with LEAN's default: fill to fill, first in, first out.
  public TradeBuilder() {
    this(FillGroupingMethod.FILL_TO_FILL, FillMatchingMethod.FIFO, WinRule.PROFIT);
  }

  /// A builder with other methods.
  public TradeBuilder(FillGroupingMethod grouping, FillMatchingMethod matching, WinRule winRule) {
    this.closed = new ClosedTrades(winRule);
    this.grouping =
        switch (grouping) {
          case FILL_TO_FILL -> new FillToFill(matching, closed);
          case FLAT_TO_FLAT -> new FlatToFlat(matching, closed);
          case FLAT_TO_REDUCED -> new FlatToReduced(matching, closed);
        };
  }

  /// The trades closed so far, in the order of their exits; a view that grows with the run.
  public List<Trade> closedTrades() {
    return closed.view();
  }

  /// Whether a position in the security is open.
  public boolean hasOpenPosition(Symbol symbol) {
    return grouping.hasOpenPosition(symbol);
  }

  /// Names the security that only the benchmark sees.
  ///
  /// LEAN keeps positions by symbol and passes the benchmark's prices on as well. A position in the
  /// same symbol so meets hourly and adjusted prices, which show in its excursions.
  public void setBenchmark(Security benchmark) {
    this.benchmark = benchmark;
  }

  /// Takes the present price of a security that has got new data.
  public void setMarketPrice(Security security) {
    int index = security.index();
    OpenPosition position = index < watched.length ? watched[index] : null;
    if (position != null) {
      position.update(security);
    }
  }

  /// The price above which, up to [#quietTo(Security)], a security's price changes no open trade;
  /// minus infinity without an open trade.
  public double quietFrom(Security security) {
    OpenPosition position = watched(security);
    return position == null ? Double.NEGATIVE_INFINITY : position.quietFrom();
  }

  /// The price below which, down to [#quietFrom(Security)], a security's price changes no open
  /// trade; infinity without an open trade.
  public double quietTo(Security security) {
    OpenPosition position = watched(security);
    return position == null ? Double.POSITIVE_INFINITY : position.quietTo();
  }

  private OpenPosition watched(Security security) {
    return security.index() < watched.length ? watched[security.index()] : null;
  }

  /// Takes a fill, full or partial.
  ///
  /// @param feeInAccountCurrency the fee; it counts for the first fill of an order only
  public void processFill(OrderEvent fill, Security security, Decimal feeInAccountCurrency) {
    Decimal fee = isFirstOf(fill.orderId()) ? feeInAccountCurrency : Decimal.ZERO;
    grouping.process(
        new Execution(
            fill,
            security,
            fill.fillQuantityExact(),
            fee,
            security.quoteCurrency().conversionRateExact(),
            security.symbolProperties().contractMultiplierExact()));
    OpenPosition position = grouping.watched(fill.symbol());
    watch(security.index(), position);
    if (benchmark != null && benchmark.symbol().equals(fill.symbol())) {
      watch(benchmark.index(), position);
    }
  }

  private void watch(int index, OpenPosition position) {
    if (index >= watched.length) {
      watched = Arrays.copyOf(watched, Math.max(index + 1, 2 * watched.length));
    }
    watched[index] = position;
  }

  private boolean isFirstOf(int orderId) {
    if (ordersWithFees.get(orderId)) {
      return false;
    }
    ordersWithFees.set(orderId);
    int place = remembered++ % REMEMBERED_ORDERS;
    if (remembered > REMEMBERED_ORDERS) {
      ordersWithFees.clear(latest[place]);
    }
    latest[place] = orderId;
    return true;
  }

  /// Takes a split: open positions of equities with raw prices change, others have adjusted prices
  /// anyway.
  public void applySplit(Split split, DataNormalizationMode mode) {
    boolean raw = mode == DataNormalizationMode.RAW;
    if (raw && split.symbol().securityType() == SecurityType.EQUITY) {
      grouping.applySplit(split.symbol(), split.splitFactorExact());
    }
  }
}
