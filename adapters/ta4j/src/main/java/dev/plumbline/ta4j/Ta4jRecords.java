package dev.plumbline.ta4j;

import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.result.TradeDirection;
import dev.plumbline.sdk.symbol.Symbol;
import java.time.Instant;
import java.util.List;
import org.ta4j.core.BarSeries;
import org.ta4j.core.Position;
import org.ta4j.core.TradingRecord;
import org.ta4j.core.analysis.cost.CostModel;
import org.ta4j.core.analysis.cost.ZeroCostModel;
import org.ta4j.core.num.Num;
import org.ta4j.core.num.NumFactory;

/// The closed trades of a result as ta4j's positions, for its criteria.
///
/// Each trade is one position with the prices and the quantity of our record; its fees, entry and
/// exit together, are its cost. Trades that overlap stand beside each other, in the order of their
/// exits.
public final class Ta4jRecords {
  private Ta4jRecords() {}

  /// The trading record of one security.
  ///
  /// @param series bars that cover the run; a trade is placed at the last bar that had ended when
  ///   it was filled
  /// @throws IllegalArgumentException if a trade was filled before the series' first bar ended
  public static TradingRecord of(BacktestResult result, Symbol symbol, BarSeries series) {
    List<Position> positions =
        result.totalPerformance().closedTrades().stream()
            .filter(trade -> trade.symbol().equals(symbol))
            .map(trade -> position(trade, series))
            .toList();
    return new ClosedPositions(result.algorithmId(), positions);
  }

  private static Position position(Trade trade, BarSeries series) {
    NumFactory numbers = series.numFactory();
    Num quantity = numbers.numOf(trade.quantityExact().doubleValue());
    Num entry = numbers.numOf(trade.entryPriceExact().doubleValue());
    Num exit = numbers.numOf(trade.exitPriceExact().doubleValue());
    CostModel fees = new PaidFees(numbers.numOf(trade.totalFeesExact().doubleValue()));
    int from = index(series, trade.entryTime());
    int to = index(series, trade.exitTime());
    boolean isLong = trade.direction() == TradeDirection.LONG;
    org.ta4j.core.Trade first =
        isLong
            ? org.ta4j.core.Trade.buyAt(from, entry, quantity, fees)
            : org.ta4j.core.Trade.sellAt(from, entry, quantity, fees);
    org.ta4j.core.Trade last =
        isLong
            ? org.ta4j.core.Trade.sellAt(to, exit, quantity, fees)
            : org.ta4j.core.Trade.buyAt(to, exit, quantity, fees);
    return new Position(first, last, fees, new ZeroCostModel());
  }

  private static int index(BarSeries series, Instant time) {
    int low = series.getBeginIndex();
    int high = series.getEndIndex();
    if (low > high || series.getBar(low).getEndTime().isAfter(time)) {
      throw new IllegalArgumentException(
          "found a fill at "
              + time
              + " before the end of the first bar of the series "
              + series.getName()
              + "; give a series that covers the run");
    }
    while (low < high) {
      int middle = low + high + 1 >>> 1;
      if (series.getBar(middle).getEndTime().isAfter(time)) {
        high = middle - 1;
      } else {
        low = middle;
      }
    }
    return low;
  }

  /// Fees that were paid for one position.
  private static final class PaidFees implements CostModel {
    private static final long serialVersionUID = 1;

    private final transient Num total;

    PaidFees(Num total) {
      this.total = total;
    }

    @Override
    public Num calculate(Position position, int finalIndex) {
      return total;
    }

    @Override
    public Num calculate(Position position) {
      return total;
    }

    @Override
    public Num calculate(Num price, Num amount) {
      return total.getNumFactory().zero();
    }

    /// ta4j's own kind of equality, by which a position and its trades must have the same model.
    @Override
    @SuppressWarnings("NonOverridingEquals") // ta4j's interface names it so
    public boolean equals(CostModel other) {
      return other instanceof PaidFees fees && fees.total.equals(total);
    }
  }
}
