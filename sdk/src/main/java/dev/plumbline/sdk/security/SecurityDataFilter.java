package dev.plumbline.sdk.security;

import dev.plumbline.sdk.data.BaseData;

/// Which data of a security an algorithm wants to see (LEAN: `ISecurityDataFilter`).
///
/// The filter stands at the end of a subscription: it sees bars and ticks as they are stored, with
/// raw prices, and bars that fill a gap, but no corporate actions. What it refuses reaches neither
/// prices nor `onData` nor indicators, and is not counted. Histories are not filtered. What it
/// throws ends the run.
///
/// Source: LEAN, `Common/Securities/Interfaces/ISecurityDataFilter.cs` and
/// `Engine/DataFeeds/Enumerators/SubscriptionFilterEnumerator.cs`.
@FunctionalInterface
public interface SecurityDataFilter {
  /// Takes all data; what securities begin with.
  SecurityDataFilter ALL = (vehicle, data) -> true;

  /// Whether a datum is taken.
  ///
  /// @param vehicle the security
  /// @param data the datum
  boolean filter(Security vehicle, BaseData data);
}
