package dev.plumbline.algorithms.bench;

/// Five hundred shares, ten years of days, received and nothing else.
public class FiveHundredDailyEmpty extends FiveHundredDaily {
  @Override
  protected boolean averages() {
    return false;
  }
}
