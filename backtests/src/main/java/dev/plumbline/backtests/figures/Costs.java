package dev.plumbline.backtests.figures;

import dev.plumbline.backtests.stored.StoredFill;
import dev.plumbline.backtests.stored.StoredOrder;
import dev.plumbline.backtests.stored.StoredResult;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What trading cost, and what would be left if it cost more. Money is in account currency.
///
/// Spread is half the distance of bid and ask when an order was sent, for what was filled. Impact
/// is by how much a market order was filled at a worse price than the quote it was sent at (below
/// zero: better); what the market did meanwhile is in it. If costs are multiplied, the orders stay
/// as they are: what is missing is only the money.
///
/// @param seconds times of the fills, in seconds since 1970 UTC
/// @param cumulative costs up to and with each fill
/// @param fees all fees
/// @param spread all half spreads
/// @param impact all impact of market orders
/// @param volume money traded
/// @param quotedFills number of fills whose order knew bid and ask apart
public record Costs(
    long[] seconds,
    double[] cumulative,
    double fees,
    double spread,
    double impact,
    double volume,
    int quotedFills) {
  private static final int MARKET = 0;

  /// The costs of a result.
  public static Costs of(StoredResult result) {
    Map<Integer, StoredOrder> orders = new HashMap<>();
    result.orders().forEach(order -> orders.put(order.id(), order));
    List<StoredFill> fills = result.fills();
    long[] seconds = new long[fills.size()];
    double[] cumulative = new double[fills.size()];
    double[] sums = new double[4];
    int quoted = 0;
    for (int i = 0; i < seconds.length; i++) {
      StoredFill fill = fills.get(i);
      double[] parts = parts(fill, orders.get(fill.orderId()));
      for (int p = 0; p < parts.length; p++) {
        sums[p] += parts[p];
      }
      quoted += parts[1] > 0 ? 1 : 0;
      seconds[i] = fill.second();
      cumulative[i] = sums[0] + sums[1] + Math.max(0, sums[2]);
    }
    return new Costs(seconds, cumulative, sums[0], sums[1], sums[2], sums[3], quoted);
  }

  /// Fee, spread, impact and volume of a fill.
  private static double[] parts(StoredFill fill, StoredOrder order) {
    double size = Math.abs(fill.quantity()) * fill.multiplier();
    double volume = size * fill.price();
    if (order == null || order.bid() <= 0 || order.ask() < order.bid()) {
      return new double[] {fill.fee(), 0, 0, volume};
    }
    double half = (order.ask() - order.bid()) / 2;
    double worse = fill.quantity() > 0 ? fill.price() - order.ask() : order.bid() - fill.price();
    double impact = order.type() == MARKET ? worse * size : 0;
    return new double[] {fill.fee(), half * size, impact, volume};
  }

  /// All of it; impact below zero counts as none.
  public double total() {
    return fees + spread + Math.max(0, impact);
  }

  /// Costs up to a time.
  public double until(long second) {
    int place = Arrays.binarySearch(seconds, second + 1);
    int index = place >= 0 ? place : -place - 1;
    while (index > 0 && seconds[index - 1] > second) {
      index--;
    }
    return index == 0 ? 0 : cumulative[index - 1];
  }
}
