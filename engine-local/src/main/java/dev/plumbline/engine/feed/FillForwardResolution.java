package dev.plumbline.engine.feed;

/// The bar length that fills gaps: that of the finest resolution subscribed, shared by all
/// subscriptions.
final class FillForwardResolution {
  private long nanos;

  FillForwardResolution(long nanos) {
    this.nanos = nanos;
  }

  long nanos() {
    return nanos;
  }

  void set(long value) {
    nanos = value;
  }
}
