package dev.plumbline.jmh;

import dev.plumbline.engine.run.RunListener;

/// Hears nothing and ends nothing.
final class Silent implements RunListener {
  @Override
  public void log(String line) {
    // messages are not measured
  }

  @Override
  public boolean isCancelled(long utcNs, long dataPoints) {
    return false;
  }
}
