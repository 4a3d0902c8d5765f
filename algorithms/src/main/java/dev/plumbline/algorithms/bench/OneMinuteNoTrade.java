package dev.plumbline.algorithms.bench;

/// One share, five years of minutes, averaged but not traded.
public class OneMinuteNoTrade extends OneMinute {
  @Override
  protected boolean trades() {
    return false;
  }
}
