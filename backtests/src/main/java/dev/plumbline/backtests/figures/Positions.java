package dev.plumbline.backtests.figures;

import dev.plumbline.backtests.stored.StoredFill;
import dev.plumbline.backtests.stored.StoredResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// What was held through time: the value of each position at every sample of the equity, at the
/// price of the last fill until then.
///
/// @param seconds times, in seconds since 1970 UTC
/// @param values value in account currency by ticker, those of most trading first; negative when
///   short
/// @param others number of tickers that are summed up as the last one
public record Positions(long[] seconds, SequencedMap<String, double[]> values, int others) {
  private static final int MOST = 8;

  /// The name of the sum of all tickers that are not shown by themselves.
  public static final String OTHERS = "others";

  /// The positions of a result.
  public static Positions of(StoredResult result) {
    long[] seconds = result.series("Strategy Equity", "Return").seconds();
    List<String> symbols = byVolume(result.fills());
    SequencedMap<String, double[]> values = new LinkedHashMap<>();
    Map<String, List<StoredFill>> fills = new HashMap<>();
    for (StoredFill fill : result.fills()) {
      fills.computeIfAbsent(fill.symbol(), s -> new ArrayList<>()).add(fill);
    }
    for (int i = 0; i < symbols.size(); i++) {
      String name = i < MOST ? symbols.get(i) : OTHERS;
      double[] sum = values.computeIfAbsent(name, n -> new double[seconds.length]);
      addValues(seconds, fills.get(symbols.get(i)), sum);
    }
    return new Positions(seconds, values, Math.max(0, symbols.size() - MOST));
  }

  /// Tickers by the money that was traded, the most first.
  static List<String> byVolume(List<StoredFill> fills) {
    Map<String, Double> volumes = new TreeMap<>();
    for (StoredFill fill : fills) {
      double volume = Math.abs(fill.quantity() * fill.price() * fill.multiplier());
      volumes.merge(fill.symbol(), volume, Double::sum);
    }
    return volumes.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static void addValues(long[] seconds, List<StoredFill> fills, double[] sum) {
    int next = 0;
    double held = 0;
    double price = 0;
    for (int i = 0; i < seconds.length; i++) {
      while (next < fills.size() && fills.get(next).second() <= seconds[i]) {
        StoredFill fill = fills.get(next++);
        held += fill.quantity();
        price = fill.price() * fill.multiplier();
      }
      sum[i] += Math.abs(held) < 1e-9 ? 0 : held * price;
    }
  }
}
