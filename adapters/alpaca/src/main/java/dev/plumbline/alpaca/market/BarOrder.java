package dev.plumbline.alpaca.market;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The order in which minute bars of a stock go on, wherever they come from: each once, none behind
/// a later one, and corrected if its correction was there before it.
///
/// A bar that is read again and differs from the one that went on is a correction too.
final class BarOrder {
  private final Map<String, StockBar> last = new HashMap<>();
  private final Map<String, StockBar> corrected = new HashMap<>();

  /// What becomes of a bar.
  enum Way {
    /// It is the next one.
    NEXT,
    /// It takes the place of one that went on.
    CORRECTS,
    /// It is known.
    DROPPED
  }

  /// Bars that were read stock by stock, minute by minute: a bar of a later minute tells that all
  /// of the earlier are there.
  static List<StockBar> minuteByMinute(Map<String, List<StockBar>> read) {
    return read.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingLong(StockBar::startNs))
        .toList();
  }

  /// What becomes of a bar of the stream or of a request.
  Way way(StockBar bar) {
    StockBar before = last.get(bar.symbol());
    if (before == null || bar.startNs() > before.startNs()) {
      return Way.NEXT;
    }
    StockBar correction = corrected.get(bar.symbol());
    boolean isCorrected = correction != null && correction.startNs() >= bar.startNs();
    return bar.startNs() == before.startNs() && !isCorrected && !before.isLike(bar)
        ? Way.CORRECTS
        : Way.DROPPED;
  }

  /// Takes a bar that goes on, and gives it as it is to go on.
  StockBar goOn(StockBar bar) {
    StockBar correction = corrected.get(bar.symbol());
    boolean fits = correction != null && correction.startNs() == bar.startNs();
    last.put(bar.symbol(), fits ? correction : bar);
    return fits ? correction : bar;
  }

  /// Takes a correction; false where it says nothing new.
  boolean correct(StockBar bar) {
    StockBar before = last.get(bar.symbol());
    boolean same = before != null && before.isLike(bar);
    corrected.put(bar.symbol(), bar);
    if (before != null && before.startNs() == bar.startNs()) {
      last.put(bar.symbol(), bar);
    }
    return !same;
  }
}
