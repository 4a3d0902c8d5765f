package dev.plumbline.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ta4j.core.BarSeries;
import org.ta4j.core.BaseBarSeriesBuilder;
import org.ta4j.core.BaseStrategy;
import org.ta4j.core.Position;
import org.ta4j.core.Strategy;
import org.ta4j.core.Trade;
import org.ta4j.core.TradingRecord;
import org.ta4j.core.backtest.BarSeriesManager;
import org.ta4j.core.backtest.TradeOnCurrentCloseModel;
import org.ta4j.core.indicators.averages.SMAIndicator;
import org.ta4j.core.indicators.helpers.ClosePriceIndicator;
import org.ta4j.core.num.DoubleNumFactory;
import org.ta4j.core.rules.OverIndicatorRule;

/// Runs a crossing of SMA(10) and SMA(60) in ta4j with doubles and tells its figures in one line.
///
/// usage: java -cp 'ta4j/*' Ta4jPeer.java BARS.csv
public final class Ta4jPeer {
  private Ta4jPeer() {}

  /// Runs it five times.
  public static void main(String[] arguments) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(arguments[0]));
    double first = 0;
    double best = Double.MAX_VALUE;
    TradingRecord record = null;
    for (int i = 0; i < 5; i++) {
      BarSeries series = series(lines);
      long begin = System.nanoTime();
      record = run(series);
      double seconds = (System.nanoTime() - begin) / 1e9;
      first = i == 0 ? seconds : first;
      best = Math.min(best, seconds);
    }
    double equity = 10_000_000;
    for (Position position : record.getPositions()) {
      equity += position.getGrossProfit().doubleValue() - 2;
    }
    System.out.printf(
        "peer version=0.22.2 bars=%d first=%s seconds=%s trades=%d equity=%.2f%n",
        lines.size() - 1, first, best, record.getPositionCount(), equity);
  }

  private static BarSeries series(List<String> lines) {
    BarSeries series =
        new BaseBarSeriesBuilder().withNumFactory(DoubleNumFactory.getInstance()).build();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      long ns = Long.parseLong(cells[0]);
      series
          .barBuilder()
          .timePeriod(Duration.ofMinutes(1))
          .endTime(Instant.ofEpochSecond(0, ns))
          .openPrice(cells[1])
          .highPrice(cells[2])
          .lowPrice(cells[3])
          .closePrice(cells[4])
          .volume(cells[5])
          .add();
    }
    return series;
  }

  private static TradingRecord run(BarSeries series) {
    ClosePriceIndicator close = new ClosePriceIndicator(series);
    SMAIndicator fast = new SMAIndicator(close, 10);
    SMAIndicator slow = new SMAIndicator(close, 60);
    Strategy strategy =
        new BaseStrategy(new OverIndicatorRule(fast, slow), new OverIndicatorRule(slow, fast), 59);
    return new BarSeriesManager(series, new TradeOnCurrentCloseModel())
        .run(strategy, Trade.TradeType.BUY, series.numFactory().numOf(10));
  }
}
