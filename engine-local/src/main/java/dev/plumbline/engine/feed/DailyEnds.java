package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;

/// Which bars end with the market's day instead of at midnight.
///
/// Source: LEAN, `Common/Util/LeanData.cs`, `UseDailyStrictEndTimes` and `UseStrictEndTime`.
final class DailyEnds {
  private DailyEnds() {}

  static boolean strict(SubscriptionDataConfig config, long incrementNs, SecurityExchangeHours hours) {
    SecurityType security = config.symbol().securityType();
    return (config.type() == TradeBar.class || config.type() == QuoteBar.class)
        && incrementNs > Nanos.HOUR
        && !hours.isMarketAlwaysOpen()
        && security != SecurityType.FOREX
        && security != SecurityType.BASE
        && !(security == SecurityType.CFD && config.symbol().id().market().equals("oanda"));
  }
}
