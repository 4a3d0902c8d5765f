package dev.plumbline.sdk.slippage;

import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// The volatility and volume of a security's last days.
final class DailyMarket {
  private static final int VOLUME_DAYS = 10;
  private static final int PRICE_DAYS = 252;

  private final Deque<Decimal> volumes = new ArrayDeque<>();
  private final Deque<Decimal> prices = new ArrayDeque<>();
  private double sigma;
  private double averageVolume;

  /// Deviation of the daily returns of the last year; 0 before the second day.
  double sigma() {
    return sigma;
  }

  /// Mean volume of the last ten days; 0 before the second day.
  double averageVolume() {
    return averageVolume;
  }

  void add(TradeBar bar) {
    push(prices, bar.closeExact(), PRICE_DAYS);
    push(volumes, bar.volumeExact(), VOLUME_DAYS);
    if (prices.size() < 2) {
      return;
    }
    sigma = Math.sqrt(variance(returns()));
    Decimal sum = Decimal.ZERO;
    for (Decimal volume : volumes) {
      sum = sum.add(volume);
    }
    averageVolume = sum.divide(volumes.size()).doubleValue();
  }

  private static void push(Deque<Decimal> window, Decimal value, int size) {
    window.addFirst(value);
    if (window.size() > size) {
      window.removeLast();
    }
  }

  /// The returns, newest first; 0 after a price of zero.
  private double[] returns() {
    double[] returns = new double[prices.size() - 1];
    int i = 0;
    Decimal later = null;
    for (Decimal price : prices) {
      if (later != null) {
        returns[i++] = price.isZero() ? 0 : later.subtract(price).divide(price).doubleValue();
      }
      later = price;
    }
    return Arrays.copyOf(returns, i);
  }

  /// The sample variance by the updating formula of Math.NET, in its order of operations.
  private static double variance(double[] samples) {
    if (samples.length <= 1) {
      return Double.NaN;
    }
    double variance = 0;
    double total = samples[0];
    for (int i = 1; i < samples.length; i++) {
      total += samples[i];
      double difference = (i + 1) * samples[i] - total;
      variance += difference * difference / ((i + 1.0) * i);
    }
    return variance / (samples.length - 1);
  }
}
