package dev.plumbline.backtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.backtests.config.DataChoice;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.testalgorithms.SampleFolder;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.ta4j.BarsOfTa4j;
import dev.plumbline.ta4j.Ta4jRecords;
import dev.plumbline.ta4j.Ta4jStrategy;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ta4j.core.BaseStrategy;
import org.ta4j.core.TradingRecord;
import org.ta4j.core.criteria.pnl.NetProfitLossCriterion;
import org.ta4j.core.indicators.averages.SMAIndicator;
import org.ta4j.core.indicators.helpers.ClosePriceIndicator;
import org.ta4j.core.rules.OverIndicatorRule;

/// A strategy of ta4j's traded by our engine, and the result judged by ta4j.
class Ta4jBacktestTest {
  @Test
  void tradesAStrategyOfTa4jAndGivesTheResultBackAsItsRecord() throws IOException {
    CrossOfTa4j algorithm = new CrossOfTa4j();
    BacktestResult result =
        Backtests.run(
            algorithm,
            RunOptions.DEFAULT.withData(
                new dev.plumbline.backtests.wiring.DataFolders(SampleFolder.cache())
                    .folder(DataChoice.SAMPLE)));
    List<Trade> trades = result.totalPerformance().closedTrades();
    assertTrue(trades.size() > 5, "closed trades: " + trades.size());
    assertEquals(trades.size(), algorithm.strategy.tradingRecord().getPositionCount());

    TradingRecord record = Ta4jRecords.of(result, algorithm.gala, algorithm.strategy.series());
    assertEquals(trades.size(), record.getPositionCount());
    Decimal net = Decimal.ZERO;
    for (Trade trade : trades) {
      net = net.add(trade.profitLossExact()).subtract(trade.totalFeesExact());
    }
    double theirs =
        new NetProfitLossCriterion().calculate(algorithm.strategy.series(), record).doubleValue();
    assertEquals(net.doubleValue(), theirs, 1e-6);
  }

  private static final class CrossOfTa4j extends Algorithm {
    private Symbol gala;
    private Ta4jStrategy strategy;

    @Override
    public void initialize() {
      setStartDate(2005, 1, 3);
      setEndDate(2009, 12, 31);
      gala = addEquity("GALA", Resolution.DAILY).symbol();
      setBenchmark(gala);
      strategy =
          new Ta4jStrategy(
              "cross",
              new BarsOfTa4j(Duration.ofDays(1), 2000),
              series -> {
                ClosePriceIndicator close = new ClosePriceIndicator(series);
                SMAIndicator fast = new SMAIndicator(close, 10);
                SMAIndicator slow = new SMAIndicator(close, 30);
                return new BaseStrategy(
                    new OverIndicatorRule(fast, slow), new OverIndicatorRule(slow, fast), 30);
              });
      registerIndicator(gala, strategy, Resolution.DAILY);
    }

    @Override
    public void onData(Slice slice) {
      if (strategy.shouldEnter()) {
        marketOrder(gala, 100);
      } else if (strategy.shouldExit()) {
        liquidate(gala);
      }
    }

    @Override
    public void onOrderEvent(OrderEvent event) {
      strategy.onOrderEvent(event);
    }
  }
}
