package dev.plumbline.engine.statistics;

import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.result.TradeStatistics;
import dev.plumbline.sdk.value.Decimal;

/// Excursions of single trades, and falls of the total profit from its highest value.
final class TradeExcursions {
  private int count;
  private Decimal averageMae = Decimal.ZERO;
  private Decimal averageMfe = Decimal.ZERO;
  private Decimal largestMae = Decimal.ZERO;
  private Decimal largestMfe = Decimal.ZERO;
  private Decimal largestGivenBack = Decimal.ZERO;
  private Decimal peak = Decimal.ZERO;
  private Decimal peakWithMfe = Decimal.ZERO;
  private Decimal deepestFall = Decimal.ZERO;
  private Decimal deepestOpenFall = Decimal.ZERO;
  private long peakTime;
  private boolean falling;
  private long longestDrawdown;

  /// Takes the excursions that happened before the trade's profit was added to the total.
  void open(Trade trade, Decimal totalBefore) {
    if (count++ == 0) {
      peakTime = trade.entryUtcNs();
    }
    peakWithMfe = peakWithMfe.max(totalBefore.add(trade.mfeExact()));
    Decimal low = totalBefore.add(trade.maeExact());
    deepestOpenFall = deepestOpenFall.min(low.subtract(peakWithMfe));
    averageMae = averageMae.add(trade.maeExact().subtract(averageMae).divide(count));
    averageMfe = averageMfe.add(trade.mfeExact().subtract(averageMfe).divide(count));
    largestMae = largestMae.min(trade.maeExact());
    largestMfe = largestMfe.max(trade.mfeExact());
    largestGivenBack = largestGivenBack.max(trade.endTradeDrawdownExact());
  }

  /// Takes the total profit after the trade.
  void close(Trade trade, Decimal totalAfter, boolean profit) {
    if (!profit) {
      deepestFall = deepestFall.min(totalAfter.subtract(peak));
      falling = true;
    } else if (totalAfter.isGreater(peak)) {
      peak = totalAfter;
      if (falling) {
        longestDrawdown = Math.max(longestDrawdown, trade.exitUtcNs() - peakTime);
      }
      peakTime = trade.exitUtcNs();
      falling = false;
    }
  }

  Decimal deepestFall() {
    return deepestFall;
  }

  long longestDrawdown() {
    return longestDrawdown;
  }

  TradeStatistics.Excursions result(Decimal averageProfitLoss) {
    return new TradeStatistics.Excursions(
        averageMae,
        averageMfe,
        largestMae,
        largestMfe,
        deepestFall,
        deepestOpenFall,
        largestGivenBack,
        averageProfitLoss.subtract(averageMfe));
  }
}
