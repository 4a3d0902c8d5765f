package dev.plumbline.sdk.slippage;

import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.security.Security;
import java.util.function.Consumer;

/// Who delivers the daily trade bars of a security to a model that needs them.
@FunctionalInterface
public interface DailyBars {
  /// Delivers the daily bars of the last 370 days at once, oldest first, and every later one when
  /// its day ends.
  void deliver(Security security, Consumer<TradeBar> receiver);

  /// The number of shares of a company, or 0 if it is not known; unknown unless overridden.
  default long sharesOutstanding(Security security) {
    return 0;
  }
}
