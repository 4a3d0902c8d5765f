package dev.plumbline.lean.result;

import dev.plumbline.sdk.result.AlgorithmPerformance;
import dev.plumbline.sdk.result.PortfolioStatistics;
import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.result.TradeStatistics;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// Statistics of a period as LEAN writes them: figures as texts of four decimals at most.
final class PerformanceJson {
  private static final byte[] ID = JsonWriter.piece("id");
  private static final byte[] SYMBOLS = JsonWriter.piece("symbols");
  private static final byte[] ENTRY_TIME = JsonWriter.piece("entryTime");
  private static final byte[] ENTRY_PRICE = JsonWriter.piece("entryPrice");
  private static final byte[] DIRECTION = JsonWriter.piece("direction");
  private static final byte[] QUANTITY = JsonWriter.piece("quantity");
  private static final byte[] EXIT_TIME = JsonWriter.piece("exitTime");
  private static final byte[] EXIT_PRICE = JsonWriter.piece("exitPrice");
  private static final byte[] PROFIT_LOSS = JsonWriter.piece("profitLoss");
  private static final byte[] TOTAL_FEES = JsonWriter.piece("totalFees");
  private static final byte[] MAE = JsonWriter.piece("mae");
  private static final byte[] MFE = JsonWriter.piece("mfe");
  private static final byte[] DURATION = JsonWriter.piece("duration");
  private static final byte[] END_TRADE_DRAWDOWN = JsonWriter.piece("endTradeDrawdown");
  private static final byte[] IS_WIN = JsonWriter.piece("isWin");
  private static final byte[] ORDER_IDS = JsonWriter.piece("orderIds");

  private final JsonWriter json;

  PerformanceJson(JsonWriter json) {
    this.json = json;
  }

  void write(AlgorithmPerformance performance) {
    json.beginObject().name("tradeStatistics").beginObject();
    write(performance.tradeStatistics());
    json.endObject().name("portfolioStatistics").beginObject();
    write(performance.portfolioStatistics());
    json.endObject();
    writeTrades(performance.closedTrades());
    json.endObject();
  }

  private void write(TradeStatistics statistics) {
    json.name("startDateTime").value(LeanText.utc(statistics.period().startUtcNs()));
    json.name("endDateTime").value(LeanText.utc(statistics.period().endUtcNs()));
    TradeStatistics.Counts counts = statistics.counts();
    json.name("totalNumberOfTrades").value(counts.totalNumberOfTrades());
    json.name("numberOfWinningTrades").value(counts.numberOfWinningTrades());
    json.name("numberOfLosingTrades").value(counts.numberOfLosingTrades());
    writeProfits(statistics.profits());
    writeDurations(statistics.durations());
    json.name("maxConsecutiveWinningTrades").value(counts.maxConsecutiveWinningTrades());
    json.name("maxConsecutiveLosingTrades").value(counts.maxConsecutiveLosingTrades());
    writeRatios(statistics);
    figure("totalFees", statistics.profits().totalFees());
  }

  private void writeProfits(TradeStatistics.Profits profits) {
    figure("totalProfitLoss", profits.totalProfitLoss());
    figure("totalProfit", profits.totalProfit());
    figure("totalLoss", profits.totalLoss());
    figure("largestProfit", profits.largestProfit());
    figure("largestLoss", profits.largestLoss());
    figure("averageProfitLoss", profits.averageProfitLoss());
    figure("averageProfit", profits.averageProfit());
    figure("averageLoss", profits.averageLoss());
  }

  private void writeDurations(TradeStatistics.Durations durations) {
    duration("averageTradeDuration", durations.averageTradeDuration());
    duration("averageWinningTradeDuration", durations.averageWinningTradeDuration());
    duration("averageLosingTradeDuration", durations.averageLosingTradeDuration());
    duration("medianTradeDuration", durations.medianTradeDuration());
    duration("medianWinningTradeDuration", durations.medianWinningTradeDuration());
    duration("medianLosingTradeDuration", durations.medianLosingTradeDuration());
  }

  private void writeRatios(TradeStatistics statistics) {
    TradeStatistics.Ratios ratios = statistics.ratios();
    TradeStatistics.Excursions excursions = statistics.excursions();
    figure("profitLossRatio", ratios.profitLossRatio());
    figure("winLossRatio", ratios.winLossRatio());
    figure("winRate", ratios.winRate());
    figure("lossRate", ratios.lossRate());
    figure("averageMAE", excursions.averageMae());
    figure("averageMFE", excursions.averageMfe());
    figure("largestMAE", excursions.largestMae());
    figure("largestMFE", excursions.largestMfe());
    figure("maximumClosedTradeDrawdown", excursions.maximumClosedTradeDrawdown());
    figure("maximumIntraTradeDrawdown", excursions.maximumIntraTradeDrawdown());
    figure("profitLossStandardDeviation", statistics.profits().profitLossStandardDeviation());
    figure("profitLossDownsideDeviation", statistics.profits().profitLossDownsideDeviation());
    figure("profitFactor", ratios.profitFactor());
    figure("sharpeRatio", ratios.sharpeRatio());
    figure("sortinoRatio", ratios.sortinoRatio());
    figure("profitToMaxDrawdownRatio", ratios.profitToMaxDrawdownRatio());
    figure("maximumEndTradeDrawdown", excursions.maximumEndTradeDrawdown());
    figure("averageEndTradeDrawdown", excursions.averageEndTradeDrawdown());
    duration("maximumDrawdownDuration", statistics.durations().maximumDrawdownDuration());
  }

  private void write(PortfolioStatistics statistics) {
    PortfolioStatistics.Outcomes outcomes = statistics.outcomes();
    figure("averageWinRate", outcomes.averageWinRate());
    figure("averageLossRate", outcomes.averageLossRate());
    figure("profitLossRatio", outcomes.profitLossRatio());
    figure("winRate", outcomes.winRate());
    figure("lossRate", outcomes.lossRate());
    figure("expectancy", outcomes.expectancy());
    PortfolioStatistics.Growth growth = statistics.growth();
    figure("startEquity", growth.startEquity());
    figure("endEquity", growth.endEquity());
    figure("compoundingAnnualReturn", growth.compoundingAnnualReturn());
    figure("drawdown", statistics.drawdown().drawdown());
    figure("totalNetProfit", growth.totalNetProfit());
    writeReturns(statistics);
    figure("portfolioTurnover", statistics.portfolioTurnover());
    figure("valueAtRisk99", statistics.dispersion().valueAtRisk99());
    figure("valueAtRisk95", statistics.dispersion().valueAtRisk95());
    json.name("drawdownRecovery").value(Integer.toString(statistics.drawdown().drawdownRecovery()));
  }

  private void writeReturns(PortfolioStatistics statistics) {
    PortfolioStatistics.Performance performance = statistics.performance();
    PortfolioStatistics.Benchmark benchmark = statistics.benchmark();
    figure("sharpeRatio", performance.sharpeRatio());
    figure("probabilisticSharpeRatio", performance.probabilisticSharpeRatio());
    figure("sortinoRatio", performance.sortinoRatio());
    figure("alpha", benchmark.alpha());
    figure("beta", benchmark.beta());
    figure("annualStandardDeviation", statistics.dispersion().annualStandardDeviation());
    figure("annualVariance", statistics.dispersion().annualVariance());
    figure("informationRatio", benchmark.informationRatio());
    figure("trackingError", benchmark.trackingError());
    figure("treynorRatio", benchmark.treynorRatio());
  }

  private void writeTrades(List<Trade> trades) {
    json.name("closedTrades").beginArray();
    trades.forEach(this::write);
    json.endArray();
  }

  private void write(Trade trade) {
    json.beginObject().name(ID).value(trade.id()).name(SYMBOLS).beginArray();
    for (Symbol symbol : trade.symbols()) {
      ChartJson.symbol(json, symbol);
    }
    json.endArray();
    json.name(ENTRY_TIME).utc(trade.entryUtcNs());
    json.name(ENTRY_PRICE).value(trade.entryPriceExact());
    json.name(DIRECTION).value(trade.direction().code());
    json.name(QUANTITY).value(trade.quantityExact());
    json.name(EXIT_TIME).utc(trade.exitUtcNs());
    json.name(EXIT_PRICE).value(trade.exitPriceExact());
    json.name(PROFIT_LOSS).value(trade.profitLossExact());
    json.name(TOTAL_FEES).value(trade.totalFeesExact());
    json.name(MAE).value(trade.maeExact());
    json.name(MFE).value(trade.mfeExact());
    json.name(DURATION).duration(trade.exitUtcNs() - trade.entryUtcNs());
    json.name(END_TRADE_DRAWDOWN).value(trade.endTradeDrawdownExact());
    json.name(IS_WIN).value(trade.isWin()).name(ORDER_IDS).beginArray();
    trade.orderIds().forEach(json::value);
    json.endArray().endObject();
  }

  private void figure(String name, Decimal value) {
    json.name(name).value(value.round(4).toString());
  }

  private void duration(String name, long ns) {
    json.name(name).duration(ns);
  }
}
