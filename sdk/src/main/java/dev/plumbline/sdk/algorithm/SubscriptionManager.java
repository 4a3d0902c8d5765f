package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.consolidator.DataConsolidator;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.indicator.Field;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import java.util.List;

/// The data that an algorithm follows, and what is fed from it.
///
/// Source of the name: LEAN, `Common/Data/SubscriptionManager.cs`.
public interface SubscriptionManager {
  /// Follows a security; one that is followed already gets one more subscription if anything
  /// differs.
  Security addSecurity(SecurityRequest request);

  /// Takes note of how data of an author's type is to be followed once a universe selects it.
  default void declare(CustomDataRequest request) {
    throw new UnsupportedOperationException("custom data is not followed here");
  }

  /// Follows data of an author's type.
  default Security addData(CustomDataRequest request) {
    throw new UnsupportedOperationException(
        "custom data such as " + request.type().getName() + " cannot be followed here");
  }

  /// Stops following a security; false if it is not followed. Positions and open orders are the
  /// caller's to close.
  boolean removeSecurity(Symbol symbol);

  /// The author's subscriptions of a security, in the order in which they were made.
  List<SubscriptionDataConfig> subscriptionDataConfigs(Symbol symbol);

  /// The engine's own subscriptions of a security, such as that of the benchmark.
  List<SubscriptionDataConfig> internalDataConfigs(Symbol symbol);

  /// Feeds a consolidator from the security's subscription that fits its input.
  ///
  /// @param tickType trades or quotes, or null for the first subscription that fits
  /// @throws IllegalArgumentException if the security has no such subscription
  void addConsolidator(Symbol symbol, DataConsolidator consolidator, TickType tickType);

  /// Stops feeding a consolidator.
  void removeConsolidator(Symbol symbol, DataConsolidator consolidator);

  /// How many consolidators the author's subscriptions feed (LEAN: `Subscriptions.Sum(s =>
  /// s.Consolidators.Count)`).
  int consolidatorCount();

  /// Feeds an indicator with every bar of the security's first subscription, without a consolidator
  /// between.
  ///
  /// The indicator sees what an identity consolidator would pass on, at the same point of the step,
  /// and nothing is allocated.
  ///
  /// @param field the number of the bar that a single-value indicator gets
  void addIndicator(Symbol symbol, Indicator indicator, Field field);

  /// The indicator that serves in place of a fresh one that is about to be added: itself, or where
  /// several runs go over the data together, one in the same state that all of them read.
  ///
  /// @param field the number of the bar that a single-value indicator gets
  default <I extends Indicator> I common(Symbol symbol, Field field, I fresh) {
    return fresh;
  }

  /// Stops feeding an indicator.
  void removeIndicator(Symbol symbol, Indicator indicator);
}
