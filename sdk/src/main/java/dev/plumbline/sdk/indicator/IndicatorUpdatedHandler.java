package dev.plumbline.sdk.indicator;

/// A listener told whenever an indicator has a new value.
@FunctionalInterface
public interface IndicatorUpdatedHandler {
  /// Called after the update; the sender's [Indicator#value()] and [Indicator#timeNs()] are the new
  /// ones.
  void updated(Indicator sender);
}
