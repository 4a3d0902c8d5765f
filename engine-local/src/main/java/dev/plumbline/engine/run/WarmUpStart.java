package dev.plumbline.engine.run;

import dev.plumbline.sdk.algorithm.AlgorithmState;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.time.TradeBarPeriods;

/// When the warm-up begins: so many bars, or so long, before the start.
///
/// Source: LEAN, `QCAlgorithm.TryGetWarmupHistoryStartTime`.
final class WarmUpStart {
  private WarmUpStart() {}

  static long utcNs(RunParts parts) {
    AlgorithmState state = parts.state();
    AlgorithmState.WarmUp warmUp = state.warmUp();
    if (warmUp == null) {
      return state.startUtcNs();
    }
    if (warmUp.resolution() != null) {
      state.settings().setWarmupResolution(warmUp.resolution());
    }
    if (warmUp.length() != null) {
      long local = state.timeZone().toLocal(state.startUtcNs()) - warmUp.length().toNanos();
      return state.timeZone().toUtc(local);
    }
    if (parts.portfolio().securities().count() == 0) {
      Resolution resolution = barResolution(state, state.universeSettings().resolution());
      return state.startUtcNs() - warmUp.bars() * resolution.nanos();
    }
    long earliest = state.startUtcNs();
    for (Security security : parts.portfolio().securities().values()) {
      for (SubscriptionDataConfig config : security.subscriptions()) {
        earliest = Math.min(earliest, barsBefore(parts, security, config, warmUp));
      }
    }
    return earliest;
  }

  private static long barsBefore(
      RunParts parts,
      Security security,
      SubscriptionDataConfig config,
      AlgorithmState.WarmUp warmUp) {
    Resolution resolution = barResolution(parts.state(), config.resolution());
    MarketTimeZone zone = security.exchange().timeZone();
    long bar = resolution == Resolution.TICK ? Nanos.SECOND : resolution.nanos();
    TradeBarPeriods periods =
        new TradeBarPeriods(
            security.exchange().hours(),
            bar,
            resolution.compareTo(Resolution.HOUR) < 0 && config.extendedMarketHours(),
            config.dataTimeZone(),
            parts.state().settings().dailyPreciseEndTime());
    return zone.toUtc(periods.startTime(zone.toLocal(parts.state().startUtcNs()), warmUp.bars()));
  }

  private static Resolution barResolution(AlgorithmState state, Resolution own) {
    Resolution set = state.settings().warmupResolution();
    return set == null ? own : set;
  }
}
