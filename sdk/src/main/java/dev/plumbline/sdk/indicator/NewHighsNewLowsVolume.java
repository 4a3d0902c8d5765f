package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.data.BaseDataBar;
import java.util.List;

/// The volume of the securities at a new high divided by that of those at a new low, or the former
/// if the latter is 0.
public final class NewHighsNewLowsVolume extends NewHighsNewLows {
  private final Output volumeRatio;

  /// A comparison without securities.
  public NewHighsNewLowsVolume(String name, int period) {
    super(name, period, true);
    volumeRatio = new Output(name + "_VolumeRatio", this::isReady);
  }

  /// The ratio of the volumes.
  public Indicator volumeRatio() {
    return volumeRatio;
  }

  @Override
  protected double compute(BaseDataBar bar) {
    if (Double.isNaN(super.compute(bar))) {
      return Double.NaN;
    }
    double highs = volume(newHighs());
    double lows = volume(newLows());
    volumeRatio.update(bar.endTimeNs(), lows == 0 ? highs : highs / lows);
    return volumeRatio.value();
  }

  private static double volume(List<BaseDataBar> bars) {
    double sum = 0;
    for (BaseDataBar bar : bars) {
      sum += bar.volume();
    }
    return sum;
  }

  @Override
  public void reset() {
    volumeRatio.reset();
    super.reset();
  }
}
