package dev.plumbline.algorithms.bench;

/// A hundred shares, four weeks of minutes, received and nothing else.
public class HundredMinuteEmpty extends HundredMinute {
  @Override
  protected boolean averages() {
    return false;
  }
}
