package dev.plumbline.algorithms.bench;

/// One share, five years of minutes, received and nothing else.
public class OneMinuteEmpty extends OneMinute {
  @Override
  protected boolean averages() {
    return false;
  }
}
