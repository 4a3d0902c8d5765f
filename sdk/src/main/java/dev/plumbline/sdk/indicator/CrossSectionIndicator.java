package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.BaseDataBar;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.Symbol;
import java.util.HashMap;
import java.util.Map;

/// An indicator of the bars of several securities.
///
/// It needs data objects, because they tell their security and their start. Bars come in the order
/// of their end times within each security.
public abstract class CrossSectionIndicator extends Indicator {
  private final boolean tradeBarsOnly;
  private final Map<Symbol, BaseDataBar> lastBars = new HashMap<>();

  /// An indicator that has seen nothing.
  ///
  /// @param tradeBarsOnly whether other bars than those of trades are refused
  protected CrossSectionIndicator(String name, boolean tradeBarsOnly) {
    super(name);
    this.tradeBarsOnly = tradeBarsOnly;
  }

  /// The value that follows from a bar; [#samples()] already counts it.
  ///
  /// @return the value, or `NaN` if this bar gives none
  protected abstract double compute(BaseDataBar bar);

  @Override
  public final IndicatorInput inputType() {
    return tradeBarsOnly ? IndicatorInput.TRADE_BAR : IndicatorInput.BAR;
  }

  @Override
  public final boolean takesPrimitives() {
    return false;
  }

  @Override
  public final boolean update(long timeNs, double value) {
    throw new UnsupportedOperationException(
        getClass().getSimpleName() + " needs data objects; use update(BaseData).");
  }

  @Override
  public final boolean update(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    return update(endTimeNs, close);
  }

  @Override
  protected final boolean updateData(BaseData input) {
    if (!(input instanceof BaseDataBar bar) || (tradeBarsOnly && !(input instanceof TradeBar))) {
      throw new IllegalArgumentException(
          name()
              + (tradeBarsOnly ? " needs bars of trades" : " needs bars")
              + ", but was given "
              + input.getClass().getSimpleName()
              + " of "
              + input.symbol()
              + " at "
              + input.endTime()
              + ".");
    }
    BaseDataBar last = lastBars.get(bar.symbol());
    if (last == null || (bar != last && bar.endTimeNs() >= last.endTimeNs())) {
      lastBars.put(bar.symbol(), bar);
      accept();
      publish(bar.endTimeNs(), compute(bar));
    } else if (bar != last) {
      refuse();
    }
    return isReady();
  }

  @Override
  public void reset() {
    lastBars.clear();
    super.reset();
  }
}
