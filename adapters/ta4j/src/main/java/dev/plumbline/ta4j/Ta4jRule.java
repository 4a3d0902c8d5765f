package dev.plumbline.ta4j;

import java.util.function.Function;
import org.ta4j.core.BarSeries;
import org.ta4j.core.Rule;

/// A rule of ta4j's as an indicator of ours: 1 while it is satisfied, else 0.
public final class Ta4jRule extends Ta4jSource<Rule> {
  private final int unstableBars;

  /// One that has seen nothing.
  ///
  /// @param bars what ta4j's series is like
  /// @param unstableBars how many bars must have come before the rule means anything
  /// @param maker makes ta4j's rule over the series
  public Ta4jRule(String name, BarsOfTa4j bars, int unstableBars, Function<BarSeries, Rule> maker) {
    super(name, bars, maker);
    this.unstableBars = unstableBars;
  }

  @Override
  protected double ask() {
    return asked().isSatisfied(index(), null) ? 1 : 0;
  }

  /// Whether the rule is satisfied at the newest bar.
  public boolean isSatisfied() {
    return isReady() && value() == 1;
  }

  @Override
  public boolean isReady() {
    return samples() > unstableBars;
  }

  @Override
  public int warmUpPeriod() {
    return unstableBars + 1;
  }
}
