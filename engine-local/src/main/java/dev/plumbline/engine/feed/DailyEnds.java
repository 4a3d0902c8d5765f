package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.StrictEndTime;
import dev.plumbline.sdk.time.SecurityExchangeHours;

/// Which bars end with the market's day instead of at midnight.
///
/// Source: LEAN, `Common/Util/LeanData.cs`, `UseDailyStrictEndTimes` and `UseStrictEndTime`.
final class DailyEnds {
  private DailyEnds() {}

  static boolean strict(
      SubscriptionDataConfig config, long incrementNs, SecurityExchangeHours hours) {
    return (config.type() == TradeBar.class || config.type() == QuoteBar.class)
        && StrictEndTime.use(true, config.symbol(), incrementNs, hours);
  }
}
