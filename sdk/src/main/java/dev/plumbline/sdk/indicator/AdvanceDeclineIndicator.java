package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.data.BaseDataBar;
import dev.plumbline.sdk.symbol.Symbol;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// A comparison of the securities whose close rose with those whose close fell.
///
/// Securities are added first; a value comes once each of them has a bar of the current period and
/// of the one before.
public abstract class AdvanceDeclineIndicator extends CrossSectionIndicator {
  private final Map<Symbol, BaseDataBar> current = new LinkedHashMap<>();
  private final Map<Symbol, BaseDataBar> previous = new HashMap<>();
  private boolean begun;
  private long currentPeriodNs;

  /// A comparison without securities.
  protected AdvanceDeclineIndicator(String name) {
    super(name, true);
  }

  /// What one rising or falling bar counts.
  protected abstract double weight(BaseDataBar bar);

  /// The value that follows from the sums over rising and falling bars.
  protected abstract double compare(double advance, double decline);

  /// Takes a security in.
  public void add(Symbol asset) {
    current.putIfAbsent(asset, null);
  }

  /// Leaves a security out.
  public void remove(Symbol asset) {
    current.remove(asset);
  }

  @Override
  public boolean isReady() {
    return !previous.isEmpty();
  }

  @Override
  public int warmUpPeriod() {
    return 2;
  }

  @Override
  protected double compute(BaseDataBar bar) {
    take(bar);
    if (previous.isEmpty() || current.containsValue(null)) {
      return Double.NaN;
    }
    double advance = 0;
    double decline = 0;
    for (Map.Entry<Symbol, BaseDataBar> entry : current.entrySet()) {
      BaseDataBar before = previous.get(entry.getKey());
      BaseDataBar now = entry.getValue();
      if (before != null) {
        int change = now.closeExact().compareTo(before.closeExact());
        advance += change > 0 ? weight(now) : 0;
        decline += change < 0 ? weight(now) : 0;
      }
    }
    return compare(advance, decline);
  }

  private void take(BaseDataBar bar) {
    if (begun && bar.endTimeNs() == currentPeriodNs) {
      previous.put(bar.symbol(), bar);
      return;
    }
    if (begun && bar.timeNs() > currentPeriodNs) {
      previous.clear();
      previous.putAll(current);
      current.replaceAll((symbol, old) -> null);
      currentPeriodNs = bar.timeNs();
    }
    if (current.containsKey(bar.symbol()) && (!begun || bar.timeNs() == currentPeriodNs)) {
      current.put(bar.symbol(), bar);
      begun = true;
      currentPeriodNs = bar.timeNs();
    }
  }

  @Override
  public void reset() {
    previous.clear();
    current.replaceAll((symbol, old) -> null);
    begun = false;
    super.reset();
  }
}
